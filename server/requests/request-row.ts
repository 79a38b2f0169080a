import type { InformationRequest } from "@/domain/requests/request";
import { documentTypes, type Slot } from "@/domain/requests/slot";
import { type DocumentReader, type DocumentRow, documentJsonSql, isShown, toDocument } from "../documents/document-row";
import { isoSql } from "../sql";

export type SlotRow = Omit<Slot, "documents" | "accept"> & { accept: Slot["accept"] | null; documents: DocumentRow[] };
export type RequestRow = Omit<InformationRequest, "slots"> & { slots: SlotRow[]; submittedById: string | null };

const slotJson = `jsonb_build_object('id', s.id, 'kind', s.kind, 'label', s.label, 'help', s.help, 'required', s.required,
  'accept', s.accept, 'maxFiles', s.max_files, 'options', s.options, 'target', s.target, 'status', s.status, 'value', s.value,
  'refusal', s.refusal, 'documents', (SELECT coalesce(jsonb_agg(${documentJsonSql} ORDER BY d.created_at, d.id), '[]')
    FROM documents d WHERE d.slot_id = s.id AND d.removed_at IS NULL))`;

/** A request under alias `r`, with its slots. */
export const requestColumns = `r.id, r.case_id AS "caseId", r.round, r.message, ${isoSql("r.opened_at")} AS "openedAt",
  ${isoSql("r.due_at")} AS "dueAt", ${isoSql("r.closed_at")} AS "closedAt", r.status, r.submitted_by_id AS "submittedById",
  (SELECT coalesce(jsonb_agg(${slotJson} ORDER BY s.place), '[]') FROM request_slots s WHERE s.request_id = r.id) AS slots`;

const toSlot = ({ documents, accept, ...slot }: SlotRow, reader: DocumentReader): Slot => ({
  ...slot,
  accept: accept ?? [...documentTypes],
  documents: documents.filter((document) => isShown(document, reader)).map((document) => toDocument(document, reader)),
});

/** The request as the API gives it to this reader. */
export const toRequest = (row: RequestRow, reader: DocumentReader): InformationRequest => ({
  id: row.id,
  caseId: row.caseId,
  round: row.round,
  message: row.message,
  openedAt: row.openedAt,
  dueAt: row.dueAt,
  closedAt: row.closedAt,
  status: row.status,
  slots: row.slots.map((slot) => toSlot(slot, reader)),
});
