import { AppError } from "@/domain/errors";
import { statement } from "../db";
import { type DocumentRow, documentJsonSql } from "./document-row";
import type { UploadTarget } from "./upload-place";

const select = statement<{ document: DocumentRow; caseId: string; removed: boolean }>(
  "find-upload",
  `SELECT ${documentJsonSql} AS document, d.case_id AS "caseId", d.removed_at IS NOT NULL AS removed
  FROM documents d WHERE d.uploaded_by_id = $1 AND d.upload_key = $2`,
);

export type UploadKey = {
  userId: string;
  key: string | undefined;
  target: UploadTarget;
  caseId: string;
  /** Hex digest the client states; the same key with another file is no repeat. */
  sha256: string | undefined;
};

/** What this person stored earlier under this key, in the same place. Throws AppError IDEMPOTENCY_KEY_REUSED when it was another upload. */
export const findUpload = async ({ userId, key, target, caseId, sha256 }: UploadKey): Promise<DocumentRow | undefined> => {
  const [earlier] = key === undefined ? [] : await select([userId, key]);
  if (!earlier) return undefined;
  const { document, removed } = earlier;
  const samePlace = earlier.caseId === caseId && document.slotId === ("slotId" in target ? target.slotId : null);
  // A picture is kept without its metadata, so that its digest may be another than the one sent.
  const sameFile = sha256 === undefined || document.type !== "application/pdf" || document.sha256 === sha256;
  if (samePlace && sameFile && !removed) return document;
  throw new AppError("IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was already used for another file.");
};
