import type { Locale } from "@/domain/me";

/** A mail in its parts, ready to read; a line may begin as `bullet` makes it. */
export type MailParts = { locale: Locale; subject: string; greeting: string; lines: string[]; action: string; address: string };

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Text as it stands in a page. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const languageTags: Record<Locale, string> = { en: "en", zh: "zh-Hans" };

const look = "font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:1em";

/** Lines as paragraphs, and those of a list as its items. */
const linesHtml = (lines: string[]): string =>
  lines
    .map((line) =>
      line.startsWith("- ") ? `<ul><li>${escaped(line.slice(2))}</li></ul>` : `<p>${escaped(line).replaceAll("\n", "<br>")}</p>`,
    )
    .join("\n")
    .replaceAll("</ul>\n<ul>", "\n");

/** A page in its reader's language around what a mail says: nothing is loaded, nothing sent. */
export const mailPage = (locale: Locale, subject: string, body: string): string => `<!doctype html>
<html lang="${languageTags[locale]}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="${look}">
${body}
<p>Countersign</p>
</body>
</html>
`;

/** The same mail as a page; one link leads to the portal. */
export const mailHtml = ({ locale, subject, greeting, lines, action, address }: MailParts): string =>
  mailPage(
    locale,
    subject,
    `<p>${escaped(greeting)}</p>
${linesHtml(lines)}
<p><a href="${escaped(address)}">${escaped(action)}</a></p>`,
  );
