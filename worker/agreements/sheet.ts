import type { Locale } from "@/domain/me";
import { createTypesetter, type TextStyle, type Typesetter } from "./typesetter";

const ink = "#1b1f24";
const muted = "#57606a";

/** The type of the agreement, sizes in points. */
export const styles = {
  title: { size: 22, weight: 700, color: ink },
  heading: { size: 11.5, weight: 700, color: ink },
  body: { size: 9.5, weight: 400, color: ink },
  strong: { size: 9.5, weight: 700, color: ink },
  label: { size: 9.5, weight: 400, color: muted },
  cell: { size: 8.5, weight: 400, color: ink },
  head: { size: 8.5, weight: 700, color: ink },
  small: { size: 8, weight: 400, color: muted },
} as const satisfies Record<string, TextStyle>;

/** A4 in points, with a margin of 20 mm and the footer below. */
export const page = { width: 595.28, height: 841.89, left: 57, right: 538.28, top: 57, bottom: 775, footer: 795 };
const ruleColor = "#d0d7de";

/** Lines are set with this much room per point of type. */
export const leading = 1.42;

/** A document under way: where the next block goes, and what the blocks are for those who cannot see them. */
export type Sheet = {
  doc: PDFKit.PDFDocument;
  type: Typesetter;
  root: PDFKit.PDFStructureElement;
  y: number;
};

/** Starts the structure tree; blocks go below its root. */
export const createSheet = (doc: PDFKit.PDFDocument, locale: Locale): Sheet => {
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, type: createTypesetter(doc, locale), root, y: page.top };
};

export const newPage = (sheet: Sheet): void => {
  sheet.doc.addPage();
  sheet.y = page.top;
};

/** Goes on to the next page when less than `height` points are left on this one. Answers whether it did. */
export const roomFor = (sheet: Sheet, height: number): boolean => {
  const full = sheet.y + height > page.bottom;
  if (full) newPage(sheet);
  return full;
};

type StructureOptions = NonNullable<Parameters<PDFKit.PDFDocument["struct"]>[1]> & { scope?: "Column" | "Row" };

/** A part of the structure, drawn by `draw` on the current page. @param type a structure type such as `P` or `TD` (ISO 32000-1, 14.8.4) */
export const tagged = (
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  type: string,
  draw: () => void,
  options: StructureOptions = {},
): void => {
  const element = sheet.doc.struct(type, options, draw);
  parent.add(element);
  element.end();
};

/** Something to look at only, which a screen reader leaves out. */
export const ornament = (sheet: Sheet, type: "Layout" | "Pagination", draw: () => void): void => {
  sheet.doc.markContent("Artifact", { type });
  draw();
  sheet.doc.endMarkedContent();
};

/** A thin line across the page at the current height. */
export const rule = (sheet: Sheet): void =>
  ornament(sheet, "Layout", () => {
    sheet.doc.moveTo(page.left, sheet.y).lineTo(page.right, sheet.y).lineWidth(0.5).strokeColor(ruleColor).stroke();
  });
