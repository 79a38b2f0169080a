import type { Readable } from "node:stream";
import { AppError } from "@/domain/errors";
import type { DocumentStatus } from "@/domain/requests/slot";
import type { Caller } from "../caller";
import { readFile } from "../document-store";
import type { DocumentRow } from "./document-row";
import { findDocument } from "./find-document";
import { noteReading } from "./note-reading";

const closed: Record<Exclude<DocumentStatus, "CLEAN">, string> = {
  QUARANTINE: "This file is still being checked; it can be opened once that is done.",
  REFUSED: "This file was refused and cannot be opened.",
};

export type OpenedDocument = { document: DocumentRow; bytes: Readable };

/**
 * The bytes of a document for who may read it; staff reading is put on the trail first. What is in quarantine, refused or taken out is
 * served to nobody, under the same code as what does not exist. Throws AppError NOT_FOUND (`params.status` says why, if there is one).
 */
export const openDocument = async (caller: Caller, documentId: string): Promise<OpenedDocument> => {
  const found = await findDocument(caller, documentId);
  const { document, storedAs, removed, internal } = found;
  if (removed) throw new AppError("NOT_FOUND", "This file was taken out.");
  if (document.status !== "CLEAN")
    throw new AppError("NOT_FOUND", closed[document.status], { params: { status: document.status } });
  if (internal) await noteReading(caller, found);
  return { document, bytes: readFile(storedAs) };
};
