import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { coveredCharacters } from "./covered-characters";
import { sfntFromWoff } from "./sfnt-from-woff";

export type Weight = 400 | 700;
/** One font file: its name in the document, its bytes, what it can write. */
export type FontFace = { name: string; data: Buffer; covers: (codePoint: number) => boolean };

const { resolve } = createRequire(import.meta.url);
/** Files are read and unpacked once per process. */
const faces = new Map<string, FontFace>();

const faceOf = (name: string, read: () => Buffer): FontFace => {
  const known = faces.get(name);
  if (known) return known;
  const data = read();
  const covered = coveredCharacters(data);
  const face = { name, data, covers: (codePoint: number) => covered.has(codePoint) };
  faces.set(name, face);
  return face;
};

/** Noto Sans SC comes in pieces by script. @param piece `latin`, `chinese-simplified`, or the number of a piece */
export const notoFace = (piece: string, weight: Weight): FontFace =>
  faceOf(`noto-${piece}-${weight}`, () =>
    sfntFromWoff(readFileSync(resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${piece}-${weight}-normal.woff`))),
  );

const liberationFiles: Record<Weight, string> = { 400: "LiberationSans-Regular.ttf", 700: "LiberationSans-Bold.ttf" };

/** Liberation Sans, which the PDF viewer brings along, has the Latin and Greek letters that Noto Sans SC lacks: Łódź, Ağaoğlu. */
export const liberationFace = (weight: Weight): FontFace =>
  faceOf(`liberation-${weight}`, () => readFileSync(resolve(`pdfjs-dist/standard_fonts/${liberationFiles[weight]}`)));
