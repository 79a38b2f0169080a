import type { Attachment } from "@/domain/attachment";
import type { Caller } from "../caller";
import { statement } from "../db";
import { readInternalTask } from "../read-internal-task";
import { type DocumentRow, documentJsonSql, toDocument } from "./document-row";

type Row = { document: DocumentRow; by: Attachment["by"] };

const select = statement<Row>(
  "find-attachments",
  `SELECT ${documentJsonSql} AS document, jsonb_build_object('id', a.id, 'name', a.name) AS by
  FROM documents d JOIN users a ON a.id = d.uploaded_by_id WHERE d.task_id = $1 AND d.removed_at IS NULL ORDER BY d.created_at, d.id`,
);

/** What colleagues attached to a task for each other, oldest first. Throws AppError NOT_FOUND. */
export const findAttachments = async (caller: Caller, taskId: string): Promise<{ items: Attachment[] }> => {
  await readInternalTask(caller, taskId);
  const rows = await select([taskId]);
  return { items: rows.map(({ document, by }) => ({ ...toDocument(document, { id: caller.id, internal: true }), by })) };
};
