import { leading, page, roomFor, type Sheet, styles, tagged } from "./sheet";
import type { TextStyle } from "./typesetter";

const lineHeight = ({ size }: TextStyle): number => size * leading;

const setLines = (sheet: Sheet, lines: string[], x: number, style: TextStyle): void => {
  for (const line of lines) {
    sheet.type.line(line, x, sheet.y, style);
    sheet.y += lineHeight(style);
  }
};

/** A paragraph over the width of the page, with `after` points of room below. */
export const paragraph = (sheet: Sheet, text: string, style: TextStyle = styles.body, after = 6): void => {
  const lines = sheet.type.lines(text, page.right - page.left, style);
  roomFor(sheet, lines.length * lineHeight(style));
  tagged(sheet, sheet.root, "P", () => setLines(sheet, lines, page.left, style));
  sheet.y += after;
};

/** The title of the document or the heading of a part. */
export const heading = (sheet: Sheet, text: string, level: "H1" | "H2" = "H2"): void => {
  const style = level === "H1" ? styles.title : styles.heading;
  // A heading alone at the foot of a page leads nowhere: three lines of what follows come with it.
  if (!roomFor(sheet, 8 + lineHeight(style) + 3 * lineHeight(styles.body)) && level === "H2") sheet.y += 8;
  const lines = sheet.type.lines(text, page.right - page.left, style);
  tagged(sheet, sheet.root, level, () => setLines(sheet, lines, page.left, style));
  sheet.y += 2;
};

/** A paragraph whose first words are bold, set apart at the left. @param indent width of the column of the first words, in points */
export const lead = (sheet: Sheet, first: string, text: string, indent: number): void => {
  const lines = sheet.type.lines(text, page.right - page.left - indent, styles.body);
  roomFor(sheet, lines.length * lineHeight(styles.body));
  tagged(sheet, sheet.root, "P", () => {
    sheet.type.line(first, page.left, sheet.y, styles.strong);
    setLines(sheet, lines, page.left + indent, styles.body);
  });
  sheet.y += 2;
};
