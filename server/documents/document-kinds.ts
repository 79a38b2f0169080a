import type { DocumentType } from "@/domain/requests/slot";
import { cleanJpeg } from "./content/jpeg";
import { pdfHead } from "./content/pdf-head";
import { cleanPng } from "./content/png";
import { inspectPdf } from "./pdf/inspect-pdf";

export type DocumentKind = {
  extensions: readonly string[];
  /** Passes the bytes on as they are to be kept; throws when they are not of this kind or not whole. */
  read: (chunks: AsyncIterator<Buffer>) => AsyncGenerator<Buffer>;
  /** Looks at the stored file as a whole; throws when it is not to be kept. */
  inspect?: (storedAs: string, size: number) => Promise<void>;
};

/** The kinds of files we take, by media type. */
export const documentKinds: Record<DocumentType, DocumentKind> = {
  "application/pdf": { extensions: ["pdf"], read: pdfHead, inspect: inspectPdf },
  "image/png": { extensions: ["png"], read: cleanPng },
  "image/jpeg": { extensions: ["jpg", "jpeg"], read: cleanJpeg },
};

/** The media type that a file's name claims; undefined when we take none such. */
export const typeOfName = (name: string): DocumentType | undefined => {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return (Object.keys(documentKinds) as DocumentType[]).find((type) => documentKinds[type].extensions.includes(extension));
};
