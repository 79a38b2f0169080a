type Person = { id: string; name: string };

/** What is being typed after an `@` right before the caret, and where the `@` stands; null when nothing is. */
export const mentionAt = (text: string, caret: number): { query: string; from: number } | null => {
  const found = /(?:^|[\s(（，。、,;:])@([^\s@](?:[^@\n]{0,39}))?$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const query = found[1] ?? "";
  // Two names at most: what follows is the sentence.
  return query.split(" ").length > 3 ? null : { query, from: caret - query.length - 1 };
};

/** The text with a name put in place of what was typed of it. @returns where the caret goes as well */
export const withMention = (text: string, caret: number, from: number, name: string): { text: string; caret: number } => {
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + text.slice(caret).replace(/^ /, ""), caret: before.length };
};

/** `at`: where it begins. */
export type TextPart = { at: number; text: string; mention: boolean };

/** A text cut into what is a mention of somebody and what is not. */
export const mentionParts = (text: string, mentions: readonly Person[]): TextPart[] => {
  const names = mentions.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length);
  const parts: TextPart[] = [];
  let plain = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const name = names.find((candidate) => text.startsWith(candidate, at));
    if (!name) continue;
    if (at > plain) parts.push({ at: plain, text: text.slice(plain, at), mention: false });
    parts.push({ at, text: name, mention: true });
    plain = at + name.length;
    at = plain - 1;
  }
  if (plain < text.length) parts.push({ at: plain, text: text.slice(plain), mention: false });
  return parts;
};

/** Those whose name still stands in the text behind an `@`, each once. */
export const mentioned = (text: string, known: readonly Person[]): string[] => {
  const standing = new Set(mentionParts(text, known).map((part) => part.mention && part.text));
  return [...new Set(known.filter(({ name }) => standing.has(`@${name}`)).map(({ id }) => id))];
};
