import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";

export type OpenPage = { number: number; page: PDFPageProxy; text: string };

const textOf = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
    .join("")
    .trim();
};

/** A page (from 1) with the text on it, for those who hear it; null until it is here, the former page meanwhile. */
export const usePage = (pdf: PDFDocumentProxy | null, number: number): OpenPage | null => {
  const [open, setOpen] = useState<{ of: PDFDocumentProxy; page: OpenPage } | null>(null);
  useEffect(() => {
    if (!pdf) return;
    let wanted = true;
    const load = async () => {
      const page = await pdf.getPage(number);
      const text = await textOf(page).catch(() => "");
      if (wanted) setOpen({ of: pdf, page: { number, page, text } });
    };
    load().catch(() => {
      // A page that cannot be read stays blank; the file can still be downloaded.
    });
    return () => {
      wanted = false;
    };
  }, [pdf, number]);
  return open && open.of === pdf ? open.page : null;
};
