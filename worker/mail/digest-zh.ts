import type { DigestWords } from "./mail-language";

/** What a mail of several notices says in Chinese. */
export const digestZh: DigestWords = {
  subject: (count) => `来自 Countersign 的 ${count} 条通知`,
  lead: "自上一封邮件以来的新消息：",
  ofCase: (number) => `案件 ${number}`,
  other: "其他",
  settings: "请在此选择邮件的内容与时间",
};
