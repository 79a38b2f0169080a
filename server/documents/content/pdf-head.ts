import { refusedUpload } from "../refuse-upload";
import { byteReader } from "./byte-reader";

/** Passes a PDF on as it is; what is in it is looked at once it is stored. Throws AppError DOCUMENT_WRONG_TYPE when it is none. */
export async function* pdfHead(chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  const reader = byteReader(chunks);
  const magic = await reader.take(5);
  if (magic?.toString("latin1") !== "%PDF-") throw refusedUpload("DOCUMENT_WRONG_TYPE");
  yield magic;
  for (let bytes = await reader.next(); bytes !== null; bytes = await reader.next()) yield bytes;
}
