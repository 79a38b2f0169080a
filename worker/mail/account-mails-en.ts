import type { AccountMails } from "./account-mails";

/** Mails about accounts in English. */
export const accountMailsEn: AccountMails = {
  action: "Set your password here",
  "account.invited": ({ by, until }) => ({
    subject: "Your account in Countersign",
    lines: [
      `${by || "An admin"} made an account for you. Set a password, and you are signed in.`,
      `The link works once, until ${until}. If you expected no account, do nothing.`,
    ],
  }),
};
