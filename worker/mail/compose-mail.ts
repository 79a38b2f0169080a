import { z } from "zod";
import { formatMoney, formatRate } from "@/domain/money";
import type { QueuedMail } from "./mail-queue";
import { languages, type MailFacts, type MailKind } from "./mail-texts";

const paramsSchema = z.object({
  number: z.string(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  rateBps: z.number().default(0),
  termMonths: z.number().default(0),
  reasonCodes: z.array(z.string()).default([]),
  message: z.string().default(""),
});

/** Subject and text of a notice in its reader's language. @param publicUrl origin for the link, without a slash at the end */
export const composeMail = (mail: QueuedMail, publicUrl: string): { subject: string; text: string } => {
  const { number, amount, currency, rateBps, termMonths, reasonCodes, message } = paramsSchema.parse(mail.params);
  const language = languages[mail.locale];
  const sentences: Record<string, string> = language.reasons;
  const facts: MailFacts = {
    number,
    money: formatMoney(amount ?? 0, currency ?? "", mail.locale),
    rate: formatRate(rateBps, mail.locale),
    termMonths,
    reasons: [...new Set(reasonCodes.map((code) => sentences[code] ?? language.otherReason))],
    message,
    link: `${publicUrl}/my/${mail.caseId}`,
  };
  const compose = Object.hasOwn(language.mails, mail.kind) ? language.mails[mail.kind as MailKind] : undefined;
  if (!compose) throw new Error(`there is no text for notice ${mail.kind}`);
  const { subject, lines } = compose(facts);
  const paragraphs = [language.greeting, lines.filter(Boolean).join("\n"), language.closing(facts.link), "Countersign"];
  return { subject, text: paragraphs.join("\n\n") };
};
