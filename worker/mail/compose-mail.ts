import type { PersonalCaseType } from "@/domain/case-types";
import type { Locale } from "@/domain/me";
import { type ApplicantNotice, applicantNotices } from "@/domain/notices";
import { english } from "./language-en";
import { chinese } from "./language-zh";
import { mailFacts } from "./mail-facts";
import type { MailLanguage } from "./mail-language";
import type { QueuedMail } from "./mail-queue";

const languages: Record<Locale, MailLanguage> = { en: english, zh: chinese };

const isTold = (kind: string): kind is ApplicantNotice => (applicantNotices as readonly string[]).includes(kind);

/** Kinds of notices begin with the type of case they are about. */
const typeOf = (kind: ApplicantNotice): PersonalCaseType => kind.split(".")[0] as PersonalCaseType;

/**
 * Subject and text of a notice in its reader's language, with the link to where it can be acted on.
 * @param publicUrl origin for the link, without a slash at the end
 * Throws Error for a kind nobody is written about.
 */
export const composeMail = (mail: QueuedMail, publicUrl: string): { subject: string; text: string } => {
  const { kind, locale, caseId, place } = mail;
  if (!isTold(kind)) throw new Error(`there is no text for notice ${kind}`);
  const language = languages[locale];
  const type = typeOf(kind);
  const { subject, lines, action = language.matters[type].action } = language.mails[kind](mailFacts(mail, language, type));
  const address = `${publicUrl}${place ?? `/my/${caseId}`}`;
  const paragraphs = [language.greeting, lines.filter(Boolean).join("\n"), language.link(action, address), "Countersign"];
  return { subject, text: paragraphs.join("\n\n") };
};
