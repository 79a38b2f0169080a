/** What separates words in a PDF. Comments do as well; they are not read over, since the time that takes grows with the square of the text. */
const gap = "[\\s\\0]*";
const delimiter = "[\\s\\0<>\\[\\](){}/%]";

/** A name as it may be written in a PDF: any character of it also as `#` and two hexadecimal digits. */
const name = (text: string): string => {
  const characters = Array.from(text, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    const digits = Array.from(hex, (digit) => (/\d/.test(digit) ? digit : `[${digit}${digit.toUpperCase()}]`)).join("");
    return `(?:${character}|#${digits})`;
  });
  return `/${characters.join("")}`;
};
const anyOf = (...names: string[]): string => `(?:${names.map(name).join("|")})`;

const reference = "\\d+\\s+\\d+\\s+R";

// A name in a web address stands after a letter; in a dictionary after a delimiter, or after the key it is the value of.
const value = (...names: string[]): string =>
  `(?<=${anyOf("S", "Type", "Subtype")}|${delimiter})${anyOf(...names)}(?=${delimiter})`;
// A comment between a key and its value is written by nobody who has nothing to hide.
const key = (names: string[], ...values: string[]): string => `${anyOf(...names)}${gap}(?:${values.join("|")}|%)`;

/**
 * What runs, opens programs or carries other files: scripts, launch actions, embedded files, rich media, XFA forms. Looked for in every
 * byte, also within streams: what one reader takes for picture data another may take for objects.
 */
export const activeContent = new RegExp(
  [
    value("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA"),
    key(["JavaScript", "EmbeddedFiles", "XFA"], reference, "<<", "\\["),
    key(["JS"], "\\((?:[\\t\\r\\n\\x20-\\x7e]{3}|\\xfe\\xff)", "<[0-9A-Fa-f\\s]{4}", reference),
  ].join("|"),
);

/** The dictionary that says how a file is encrypted. */
export const encryption = new RegExp(key(["Encrypt"], reference, "<<"));

/** Keys of a stream that holds objects. */
export const holdsObjects = new RegExp(`(?:${anyOf("ObjStm", "First")})(?=${delimiter}|$)`);

/** How such a stream may be packed for us to look into it: with deflate alone, or not at all. */
export const plainlyPacked = new RegExp(`${name("Filter")}${gap}(?:\\[${gap})?${name("FlateDecode")}${gap}(?:\\]|/|>>)`);
export const packed = new RegExp(`(?:${anyOf("Filter", "F")})(?=${delimiter})`);
export const predicted = new RegExp(name("Predictor"));
