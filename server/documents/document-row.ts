import type { CaseDocument } from "@/domain/requests/slot";
import { isoSql } from "../sql";

/** A document with what decides whether it is shown; verdicts go to staff alone. */
export type DocumentRow = Omit<CaseDocument, "reviews"> & {
  uploadedById: string | null;
  /** The task that colleagues attached it to, for each other. */
  taskId: string | null;
  reviews: NonNullable<CaseDocument["reviews"]>;
};

/** A row of `documents` under alias `d` as JSON of `DocumentRow`. */
export const documentJsonSql = `jsonb_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'size', d.size, 'sha256', d.sha256,
  'type', d.media_type, 'status', d.status, 'refusal', d.refusal, 'createdAt', ${isoSql("d.created_at")}, 'slotId', d.slot_id,
  'requestId', (SELECT s.request_id FROM request_slots s WHERE s.id = d.slot_id), 'uploadedById', d.uploaded_by_id,
  'taskId', d.task_id,
  'reviews', (SELECT coalesce(jsonb_agg(jsonb_build_object('by', jsonb_build_object('id', u.id, 'name', u.name), 'verdict', v.verdict,
      'reason', v.reason, 'at', ${isoSql("v.at")}) ORDER BY v.at, u.id), '[]')
    FROM document_reviews v JOIN users u ON u.id = v.user_id WHERE v.document_id = d.id AND v.verdict <> 'NOT_REVIEWED'))`;

/** Whose eyes it is for: `internal` for staff that works on the case. */
export type DocumentReader = { id: string; internal: boolean };

/**
 * Whether the reader may know of a document. The applicant knows what he sent, what the desk put into a slot for him, and agreements;
 * not what the desk keeps beside, or attaches to its tasks.
 */
export const isShown = ({ kind, slotId, taskId, status, uploadedById }: DocumentRow, { id, internal }: DocumentReader): boolean =>
  internal || (taskId === null && (uploadedById === id || (status === "CLEAN" && (kind !== "UPLOAD" || slotId !== null))));

/** The document as the API gives it to this reader. */
export const toDocument = (
  { uploadedById: _, taskId: __, reviews, ...document }: DocumentRow,
  { internal }: DocumentReader,
): CaseDocument => (internal ? { ...document, reviews } : document);
