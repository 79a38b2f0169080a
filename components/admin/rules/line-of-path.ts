type Position = { at: number };

const skip = (text: string, position: Position): void => {
  while (/[\s,:]/.test(text[position.at] ?? "x")) position.at += 1;
};

/** Passes over a string or a plain value. @returns what it says */
const readPlain = (text: string, position: Position): unknown => {
  const [found = text[position.at] ?? ""] = /^("(?:[^"\\]|\\.)*"|[^\s,:\]}]+)/.exec(text.slice(position.at)) ?? [];
  position.at += found.length;
  return JSON.parse(found);
};

/** Where each value of a valid JSON text begins, by its dotted path. */
const walk = (text: string, position: Position, path: string[], into: Map<string, number>): void => {
  skip(text, position);
  if (path.length > 0 && !into.has(path.join("."))) into.set(path.join("."), position.at);
  const opening = text[position.at];
  if (opening !== "{" && opening !== "[") {
    readPlain(text, position);
    return;
  }
  position.at += 1;
  for (let index = 0; ; index += 1) {
    skip(text, position);
    if (text[position.at] === "}" || text[position.at] === "]") break;
    const begins = position.at;
    const key = opening === "{" ? String(readPlain(text, position)) : `${index}`;
    if (opening === "{") into.set([...path, key].join("."), begins);
    walk(text, position, [...path, key], into);
  }
  position.at += 1;
};

/**
 * The line, from 1, in which a field of a valid JSON text stands; of a field that is not there, the one it would be in.
 * @param path dotted, `levels.1.roles`
 */
export const lineOfPath = (text: string, path: string): number => {
  const places = new Map<string, number>();
  walk(text, { at: 0 }, [], places);
  const parts = path.split(".");
  const known = parts.map((_, index) => parts.slice(0, parts.length - index).join(".")).find((part) => places.has(part));
  return text.slice(0, (known && places.get(known)) || 0).split("\n").length;
};
