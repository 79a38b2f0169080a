import type { AccountNotice } from "@/domain/admin/account";
import type { Mail, MailFacts } from "./mail-language";

/** Mails about somebody's account in one language; `action` stands before the link. */
export type AccountMails = Record<AccountNotice, (facts: MailFacts) => Mail> & { action: string };
