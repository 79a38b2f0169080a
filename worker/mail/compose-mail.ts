import type { PersonalCaseType } from "@/domain/case-types";
import type { Locale } from "@/domain/me";
import { type ApplicantNotice, applicantNotices, type DeskNotice, deskNotices } from "@/domain/notices";
import { accountMail } from "./account-mail";
import { english } from "./language-en";
import { chinese } from "./language-zh";
import { mailFacts } from "./mail-facts";
import { type MailParts, mailHtml } from "./mail-html";
import type { Mail, MailLanguage } from "./mail-language";
import type { QueuedMail } from "./mail-queue";

/** What mails say, by the language of their reader. */
export const languages: Record<Locale, MailLanguage> = { en: english, zh: chinese };

const isTold = (kind: string): kind is ApplicantNotice => (applicantNotices as readonly string[]).includes(kind);
const isForDesk = (kind: string): kind is DeskNotice => (deskNotices as readonly string[]).includes(kind);

/** Kinds of notices begin with the type of case they are about. */
const typeOf = (kind: ApplicantNotice): PersonalCaseType => kind.split(".")[0] as PersonalCaseType;

type Composed = Required<Mail> & { page: string };

const composeFor = (mail: QueuedMail, language: MailLanguage): Composed => {
  const { kind, caseId, params } = mail;
  if (isTold(kind)) {
    const matter = language.matters[typeOf(kind)];
    return { action: matter.action, ...language.mails[kind](mailFacts(mail, matter)), page: `/my/${caseId}` };
  }
  if (!isForDesk(kind)) throw new Error(`there is no text for notice ${kind}`);
  const written = language.desk[kind](mailFacts(mail, { otherReason: "", reasons: {} }));
  if (typeof params.taskId === "string") return { action: language.desk.action, ...written, page: `/tasks/${params.taskId}` };
  return { action: language.desk.caseAction, ...written, page: caseId === null ? "/tasks" : `/cases/${caseId}` };
};

/**
 * The parts of a notice's mail in its reader's language, with the link to where it can be acted on.
 * @param publicUrl origin for the link, without a slash at the end
 * Throws Error for a kind nobody is written about.
 */
export const mailParts = (mail: QueuedMail, publicUrl: string): MailParts => {
  const { locale, place } = mail;
  const language = languages[locale];
  const { subject, lines: given, action, page } = accountMail(mail) ?? composeFor(mail, language);
  const lines = given.filter((line) => line !== false && line !== "") as string[];
  return { locale, subject, greeting: language.greeting, lines, action, address: `${publicUrl}${place ?? page}` };
};

export type ComposedMail = { subject: string; text: string; html: string };

/** Subject, text and the same as HTML of a notice. Throws as `mailParts`. */
export const composeMail = (mail: QueuedMail, publicUrl: string): ComposedMail => {
  const parts = mailParts(mail, publicUrl);
  const { subject, greeting, lines, action, address } = parts;
  const paragraphs = [greeting, lines.join("\n"), languages[mail.locale].link(action, address), "Countersign"];
  return { subject, text: paragraphs.join("\n\n"), html: mailHtml(parts) };
};
