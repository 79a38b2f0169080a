import { type ComposedMail, languages, mailParts } from "./compose-mail";
import { escaped, mailPage } from "./mail-html";
import type { DigestWords } from "./mail-language";
import type { QueuedMail } from "./mail-queue";

type Entry = { subject: string; address: string };
type Section = { heading: string; entries: Entry[] };

/** Notices of one case together, in the order in which the cases were first told of. */
const sectionsOf = (mails: readonly QueuedMail[], publicUrl: string, words: DigestWords): Section[] => {
  const sections = new Map<string | null, Section>();
  for (const mail of mails) {
    const { subject, address } = mailParts(mail, publicUrl);
    const { number } = mail.params;
    const section = sections.get(mail.caseId) ?? {
      heading: typeof number === "string" ? words.ofCase(number) : words.other,
      entries: [],
    };
    section.entries.push({ subject, address });
    sections.set(mail.caseId, section);
  }
  return [...sections.values()];
};

const sectionText = ({ heading, entries }: Section): string =>
  [heading, ...entries.map(({ subject, address }) => `- ${subject}\n  ${address}`)].join("\n");

const sectionHtml = ({ heading, entries }: Section): string =>
  `<h2 style="font-size:1em">${escaped(heading)}</h2>
<ul>${entries.map(({ subject, address }) => `<li><a href="${escaped(address)}">${escaped(subject)}</a></li>`).join("")}</ul>`;

/**
 * One mail of several notices to one person, in his language: what happened in which case, each with its link, and where he chooses what he
 * is mailed.
 * @param mails all to the same person @param publicUrl origin for the links, without a slash at the end
 */
export const composeDigest = (mails: readonly QueuedMail[], publicUrl: string): ComposedMail => {
  const locale = mails[0]?.locale ?? "en";
  const { greeting, link, digest: words } = languages[locale];
  const subject = words.subject(mails.length);
  const sections = sectionsOf(mails, publicUrl, words);
  const settings = `${publicUrl}/profile`;
  const text = [greeting, words.lead, ...sections.map(sectionText), link(words.settings, settings), "Countersign"].join("\n\n");
  const body = `<p>${escaped(greeting)}</p>
<p>${escaped(words.lead)}</p>
${sections.map(sectionHtml).join("\n")}
<p><a href="${settings}">${escaped(words.settings)}</a></p>`;
  return { subject, text, html: mailPage(locale, subject, body) };
};
