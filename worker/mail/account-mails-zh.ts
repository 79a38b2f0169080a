import type { AccountMails } from "./account-mails";

/** Mails about accounts in Chinese. */
export const accountMailsZh: AccountMails = {
  action: "请在此设置密码",
  "account.invited": ({ by, until }) => ({
    subject: "您的 Countersign 账户",
    lines: [
      `${by || "管理员"} 为您创建了账户。设置密码后即可登录。`,
      `链接只能使用一次，有效期至 ${until}。如果您并不需要账户，请忽略此邮件。`,
    ],
  }),
};
