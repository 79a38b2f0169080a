import type { Locale } from "@/domain/me";
import { breakLines } from "./break-lines";
import type { Weight } from "./font-face";
import { textRuns } from "./text-runs";

/** Size in points, colour as `#rrggbb`. */
export type TextStyle = { size: number; weight: Weight; color: string };

/** Measures and draws text of any script; lengths in points, `y` is the top of the line. */
export type Typesetter = {
  width: (text: string, style: TextStyle) => number;
  lines: (text: string, width: number, style: TextStyle) => string[];
  line: (text: string, x: number, y: number, style: TextStyle) => void;
  /** As `line`, ending at `x`. */
  lineTo: (text: string, x: number, y: number, style: TextStyle) => void;
};

/** From the top of a line to its baseline, per point of type. The fonts differ in it, and words of several must stand on one line. */
const ascent = 1.16;

export const createTypesetter = (doc: PDFKit.PDFDocument, locale: Locale): Typesetter => {
  const registered = new Set<string>();
  const runsOf = ({ weight }: TextStyle, text: string) => {
    const runs = textRuns(text, weight, locale);
    for (const { face } of runs) {
      if (!registered.has(face.name)) doc.registerFont(face.name, face.data);
      registered.add(face.name);
    }
    return runs;
  };
  const width = (text: string, style: TextStyle): number =>
    runsOf(style, text).reduce((sum, run) => sum + doc.font(run.face.name, style.size).widthOfString(run.text), 0);
  const line = (text: string, x: number, y: number, style: TextStyle): void => {
    let at = x;
    for (const run of runsOf(style, text)) {
      doc.font(run.face.name, style.size).fillColor(style.color);
      doc.text(run.text, at, y + style.size * ascent, { lineBreak: false, baseline: "alphabetic" });
      at += doc.widthOfString(run.text);
    }
  };
  return {
    width,
    line,
    lines: (text, available, style) => breakLines(text, (candidate) => width(candidate, style) <= available),
    lineTo: (text, x, y, style) => line(text, x - width(text, style), y, style),
  };
};
