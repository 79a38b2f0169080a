import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type FontFace, liberationFace, notoFace, type Weight } from "./font-face";

type Piece = { name: string; ranges: [from: number, to: number][] };

const readPieces = (): Piece[] => {
  const file = createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/unicode.json");
  const listed: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(listed).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ""),
    ranges: ranges.split(",").map((range) => {
      const [from = "", to = from] = range.replace("U+", "").split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
};
let pieces: Piece[] | undefined;

/** The font for a character that the common ones lack: rare and traditional Chinese, Cyrillic, Vietnamese, other Latin letters. */
export const rareFace = (codePoint: number, weight: Weight): FontFace | undefined => {
  pieces ??= readPieces();
  const named = pieces.filter(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to));
  const faces = [...named.map(({ name }) => notoFace(name, weight)), liberationFace(weight)];
  return faces.find(({ covers }) => covers(codePoint));
};
