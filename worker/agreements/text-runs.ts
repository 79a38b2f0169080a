import type { Locale } from "@/domain/me";
import { type FontFace, notoFace, type Weight } from "./font-face";
import { rareFace } from "./rare-face";

/** A stretch of text that one font file can write. */
export type TextRun = { face: FontFace; text: string };

/** The Chinese file has Latin letters as well, so a Chinese page needs no change of file inside a sentence. */
const commonPieces: Record<Locale, [first: string, second: string]> = {
  en: ["latin", "chinese-simplified"],
  zh: ["chinese-simplified", "latin"],
};

const faceFor = (codePoint: number, weight: Weight, locale: Locale): FontFace => {
  const [first, second] = commonPieces[locale];
  const face = notoFace(first, weight);
  if (face.covers(codePoint)) return face;
  const other = notoFace(second, weight);
  // A character that no file has is drawn as the empty box of the first.
  return other.covers(codePoint) ? other : (rareFace(codePoint, weight) ?? face);
};

/** Splits a text by the font file that has its characters. */
export const textRuns = (text: string, weight: Weight, locale: Locale): TextRun[] => {
  const runs: TextRun[] = [];
  for (const character of text.normalize("NFC")) {
    const codePoint = character.codePointAt(0) ?? 0;
    const current = runs.at(-1);
    // Inside a word the file changes only where it must; the next word begins with the first again.
    if (current?.face.covers(codePoint) && !current.text.endsWith(" ")) current.text += character;
    else {
      const face = faceFor(codePoint, weight, locale);
      if (current?.face === face) current.text += character;
      else runs.push({ face, text: character });
    }
  }
  return runs;
};
