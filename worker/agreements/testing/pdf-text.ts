import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader finds in a PDF, page by page, and what the file says of itself. */
export const readPdf = async (bytes: Buffer) => {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  const { info } = await pdf.getMetadata();
  const about = { info: info as Record<string, unknown>, tagged: (await pdf.getMarkInfo())?.Marked === true };
  await task.destroy();
  return { pages, text: pages.join("\n"), ...about };
};
