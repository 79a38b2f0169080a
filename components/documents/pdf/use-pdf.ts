import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";
import { openPdf } from "./open-pdf";

type Opened = { of: Blob; pdf: PDFDocumentProxy | null; failed: boolean };

/** The PDF in these bytes, once it is open; `failed` when it is none. */
export const usePdf = (bytes: Blob): { pdf: PDFDocumentProxy | null; failed: boolean } => {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let wanted = true;
    let close = () => {};
    const open = async () => {
      const opening = openPdf(await bytes.arrayBuffer());
      close = opening.close;
      if (!wanted) return close();
      const pdf = await opening.pdf;
      if (wanted) setOpened({ of: bytes, pdf, failed: false });
    };
    open().catch(() => wanted && setOpened({ of: bytes, pdf: null, failed: true }));
    return () => {
      wanted = false;
      close();
    };
  }, [bytes]);
  return opened?.of === bytes ? opened : { pdf: null, failed: false };
};
