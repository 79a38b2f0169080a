import { type AccountNotice, accountNotices } from "@/domain/admin/account";
import type { Locale } from "@/domain/me";
import { invitationToken } from "@/server/admin/users/invitation-token";
import type { AccountMails } from "./account-mails";
import { accountMailsEn } from "./account-mails-en";
import { accountMailsZh } from "./account-mails-zh";
import { mailFacts } from "./mail-facts";
import type { Mail } from "./mail-language";
import type { QueuedMail } from "./mail-queue";

const languages: Record<Locale, AccountMails> = { en: accountMailsEn, zh: accountMailsZh };

/** Where each leads. What lets somebody in stands after `#`, which no server is told. */
const pages: Record<AccountNotice, (params: QueuedMail["params"]) => string> = {
  "account.invited": ({ invitationId }) => `/invitation#${invitationToken(String(invitationId))}`,
};

const isAboutAccount = (kind: string): kind is AccountNotice => (accountNotices as readonly string[]).includes(kind);

/** A mail about somebody's account, with the page it leads to; null for every other kind. */
export const accountMail = (mail: QueuedMail): (Required<Mail> & { page: string }) | null => {
  const { kind, locale, params } = mail;
  if (!isAboutAccount(kind)) return null;
  const written = languages[locale][kind](mailFacts(mail, { otherReason: "", reasons: {} }));
  return { action: languages[locale].action, ...written, page: pages[kind](params) };
};
