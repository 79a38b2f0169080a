import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist";
import { ownFiles } from "./own-files";

GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url).toString();

/** Opens a PDF in a worker of its own. Nothing in it is run: no scripts, no forms, no links. @returns the promise, and how to let go of it */
export const openPdf = (bytes: ArrayBuffer): { pdf: Promise<PDFDocumentProxy>; close: () => void } => {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    ...ownFiles,
    useWorkerFetch: false,
    useSystemFonts: false,
  });
  return { pdf: task.promise, close: () => void task.destroy() };
};
