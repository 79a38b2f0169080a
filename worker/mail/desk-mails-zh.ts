import type { MailLanguage } from "./mail-language";

const colleague = (by: string): string => by || "一位同事";

/** Mails to the desk in Chinese. */
export const deskMailsZh: MailLanguage["desk"] = {
  action: "请在此打开任务",
  "task.assigned": ({ number, by }) => ({
    subject: `${colleague(by)} 将案件 ${number} 的一项任务交给了您`,
    lines: [`${colleague(by)} 将案件 ${number} 的一项任务交给了您，该任务已在您的收件箱中。`],
  }),
  "task.mentioned": ({ number, by }) => ({
    subject: `${colleague(by)} 在案件 ${number} 中提及了您`,
    lines: [`${colleague(by)} 在案件 ${number} 的任务评论中提及了您。`],
    action: "请在此查看并回复",
  }),
};
