const wide = "\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef";
const opening = "（《「『【〔“‘(\\[";
const closing = "，。、；：！？）》」』】〕”’,.;:!?)\\]";
/** A Chinese character or a word of another script, with the marks that may not be parted from it; or spaces. */
const pieces = new RegExp(`[${opening}]*(?:[${wide}]|[^\\s${wide}]+)[${closing}]*|\\s+`, "gu");

const tooWide = (piece: string, fits: (text: string) => boolean): string[] => {
  const parts: string[] = [];
  for (const character of piece) {
    const longer = (parts.at(-1) ?? "") + character;
    if (parts.length > 0 && fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
};

/**
 * Breaks a paragraph into lines: at spaces, and between Chinese characters except before closing and after opening marks.
 * A word wider than a line is cut. The library breaks within one font only; a line here may have several.
 */
export const breakLines = (text: string, fits: (line: string) => boolean): string[] => {
  const lines: string[] = [""];
  for (const piece of text.match(pieces) ?? []) {
    const line = lines.at(-1) ?? "";
    if (fits((line + piece).trimEnd())) {
      lines[lines.length - 1] = line + piece;
      continue;
    }
    const [first = "", ...more] = fits(piece) ? [piece] : tooWide(piece, fits);
    if (line === "") lines[lines.length - 1] = first;
    else lines.push(first.trimStart());
    lines.push(...more);
  }
  return lines.map((line) => line.trimEnd());
};
