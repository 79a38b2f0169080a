import { maxDocumentBytes } from "@/domain/documents/upload-refusals";
import { AppError } from "@/domain/errors";
import type { CaseDocument, DocumentType } from "@/domain/requests/slot";
import type { Caller } from "../caller";
import { discardFile } from "../document-store";
import { addDocument } from "./add-document";
import { documentKinds, typeOfName } from "./document-kinds";
import { type DocumentRow, toDocument } from "./document-row";
import { fileName } from "./file-name";
import { findUpload, keyReused } from "./find-upload";
import { receiveFile } from "./receive-file";
import { refusedUpload } from "./refuse-upload";
import { findUploadPlace, type UploadTarget } from "./upload-place";

export type Upload = {
  caller: Caller;
  target: UploadTarget;
  /** As the client calls it. */
  name: string;
  /** What the request claims of its body: bytes, hex digest, media type. */
  claimed: { size: number | undefined; sha256: string | undefined; mediaType: string | undefined };
  /** The same key again gives the same document. */
  uploadKey: string | undefined;
  body: ReadableStream<Uint8Array> | null;
};

/** What a name and a media type claim together, before a byte has been read. */
const typeOf = (name: string, mediaType: string | undefined, accept: readonly DocumentType[] | null): DocumentType => {
  const type = typeOfName(name);
  const silent = mediaType === undefined || mediaType === "application/octet-stream";
  const taken = accept ?? (Object.keys(documentKinds) as DocumentType[]);
  if (type === undefined || !taken.includes(type) || (!silent && mediaType !== type))
    throw refusedUpload("DOCUMENT_WRONG_TYPE", { accept: taken });
  return type;
};

/**
 * Holds a repeat against what was stored under its key. A picture is kept without its metadata, so that only what would be kept of the
 * file now says whether it is the same. Throws AppError IDEMPOTENCY_KEY_REUSED and the codes of `uploadRefusals`.
 */
const requireSame = async (earlier: DocumentRow, { body, claimed }: Pick<Upload, "body" | "claimed">): Promise<void> => {
  if (claimed.sha256 === earlier.sha256) return;
  const file = await receiveFile(body, earlier.type as DocumentType, claimed);
  await discardFile(file.storedAs);
  if (file.sha256 !== earlier.sha256) throw keyReused();
};

/**
 * Takes a file into quarantine: streamed to the store, counted and hashed on the way, looked at by what it is, then its row. Whatever goes
 * wrong leaves neither row nor file. Throws AppError NOT_FOUND, FORBIDDEN, CASE_CLOSED, REQUEST_CLOSED, TASK_CLOSED, ALREADY_DECIDED,
 * IDEMPOTENCY_KEY_REUSED and the codes of `uploadRefusals`.
 */
export const uploadDocument = async ({ caller, target, claimed, uploadKey, body, ...given }: Upload): Promise<CaseDocument> => {
  const place = await findUploadPlace(caller, target);
  const { caseId, internal } = place;
  const reader = { id: caller.id, internal };
  const find = () => findUpload({ userId: caller.id, key: uploadKey, target, caseId });
  const earlier = await find();
  if (earlier) {
    await requireSame(earlier, { body, claimed });
    return toDocument(earlier, reader);
  }
  await place.check();
  const name = fileName(given.name);
  const type = typeOf(name, claimed.mediaType, place.accept);
  if (claimed.size === 0) throw refusedUpload("DOCUMENT_EMPTY");
  if ((claimed.size ?? 0) > maxDocumentBytes) throw refusedUpload("DOCUMENT_TOO_LARGE");
  const file = await receiveFile(body, type, claimed);
  // A failure whose outcome is unknown leaves the file: a row may name it.
  const added = await addDocument({ caller, target, caseId, name, type, uploadKey, file });
  if (added) return toDocument(added, reader);
  await discardFile(file.storedAs);
  const meanwhile = await find();
  if (meanwhile && meanwhile.sha256 !== file.sha256) throw keyReused();
  if (meanwhile) return toDocument(meanwhile, reader);
  await (await findUploadPlace(caller, target)).check();
  throw new AppError("UNAVAILABLE", "The case changed at this very moment; try again.", { retryAfter: 1 });
};
