import type { PersonalCaseType } from "@/domain/case-types";
import type { Locale } from "@/domain/me";
import { type ApplicantNotice, applicantNotices, type MailedDeskNotice, mailedDeskNotices } from "@/domain/notices";
import { english } from "./language-en";
import { chinese } from "./language-zh";
import { mailFacts } from "./mail-facts";
import { mailHtml } from "./mail-html";
import type { Mail, MailLanguage } from "./mail-language";
import type { QueuedMail } from "./mail-queue";

const languages: Record<Locale, MailLanguage> = { en: english, zh: chinese };

const isTold = (kind: string): kind is ApplicantNotice => (applicantNotices as readonly string[]).includes(kind);
const isForDesk = (kind: string): kind is MailedDeskNotice => (mailedDeskNotices as readonly string[]).includes(kind);

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
  return { action: language.desk.action, ...written, page: `/tasks/${params.taskId}` };
};

export type ComposedMail = { subject: string; text: string; html: string };

/**
 * Subject, text and the same as HTML of a notice in its reader's language, with the link to where it can be acted on.
 * @param publicUrl origin for the link, without a slash at the end
 * Throws Error for a kind nobody is written about.
 */
export const composeMail = (mail: QueuedMail, publicUrl: string): ComposedMail => {
  const { locale, place } = mail;
  const language = languages[locale];
  const { subject, lines: given, action, page } = composeFor(mail, language);
  const { greeting } = language;
  const lines = given.filter((line) => line !== false && line !== "") as string[];
  const address = `${publicUrl}${place ?? page}`;
  const paragraphs = [greeting, lines.join("\n"), language.link(action, address), "Countersign"];
  return { subject, text: paragraphs.join("\n\n"), html: mailHtml({ locale, subject, greeting, lines, action, address }) };
};
