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
};

export const keyReused = () => new AppError("IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was already used for another file.");

/** What this person stored earlier under this key, in the same place. Throws AppError IDEMPOTENCY_KEY_REUSED when it went elsewhere. */
export const findUpload = async ({ userId, key, target, caseId }: UploadKey): Promise<DocumentRow | undefined> => {
  const [earlier] = key === undefined ? [] : await select([userId, key]);
  if (!earlier) return undefined;
  const { document, removed } = earlier;
  const samePlace =
    earlier.caseId === caseId &&
    document.slotId === ("slotId" in target ? target.slotId : null) &&
    document.taskId === ("taskId" in target ? target.taskId : null);
  if (samePlace && !removed) return document;
  throw keyReused();
};
