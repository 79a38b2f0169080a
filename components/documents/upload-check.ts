import { maxDocumentBytes, type UploadRefusal } from "@/domain/documents/upload-refusals";
import type { DocumentType } from "@/domain/requests/slot";

const typesByEnding: Record<string, DocumentType> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
};

/** Media type a file's name promises; undefined for every other ending. The server looks at the bytes. */
export const typeOfName = (name: string): DocumentType | undefined =>
  typesByEnding[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];

/** What is wrong with a file as far as can be said before it is sent, so that nobody waits for a refusal. @param accept what is asked for; left out: every type we take */
export const refusalBeforeUpload = (
  { name, size }: { name: string; size: number },
  accept?: readonly DocumentType[],
): UploadRefusal | undefined => {
  const type = typeOfName(name);
  if (!type || (accept && accept.length > 0 && !accept.includes(type))) return "DOCUMENT_WRONG_TYPE";
  if (size === 0) return "DOCUMENT_EMPTY";
  return size > maxDocumentBytes ? "DOCUMENT_TOO_LARGE" : undefined;
};
