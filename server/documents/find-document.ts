import { AppError } from "@/domain/errors";
import { isUuid, ownOrVisibleSql, readableTypes, seesInternals } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { type DocumentRow, documentJsonSql, isShown } from "./document-row";

export type FoundDocument = {
  document: DocumentRow;
  caseId: string;
  caseStatus: string;
  storedAs: string;
  requestStatus: string | null;
  removed: boolean;
  internal: boolean;
  isApplicant: boolean;
};

type Row = Omit<FoundDocument, "internal" | "isApplicant"> & {
  type: string;
  applicantId: string | null;
  applicantEmail: string | null;
};

const select = statement<Row>(
  "find-document",
  `SELECT ${documentJsonSql} AS document, d.case_id AS "caseId", c.status AS "caseStatus", d.stored_as AS "storedAs",
    (SELECT r.status FROM request_slots s JOIN requests r ON r.id = s.request_id WHERE s.id = d.slot_id) AS "requestStatus",
    d.removed_at IS NOT NULL AS removed, c.type, c.applicant_id AS "applicantId", c.applicant_email AS "applicantEmail"
  FROM documents d JOIN cases c ON c.id = d.case_id WHERE d.id = $1 AND ${ownOrVisibleSql("$2", "$3")}`,
);

/** A document this caller may know of, removed ones as well. Throws AppError NOT_FOUND. */
export const findDocument = async (caller: Caller, documentId: string): Promise<FoundDocument> => {
  const [row] = isUuid(documentId) ? await select([documentId, caller.id, readableTypes(caller.roles)]) : [];
  const internal = row !== undefined && seesInternals(caller, row);
  if (!row || !isShown(row.document, { id: caller.id, internal })) throw new AppError("NOT_FOUND", "There is no such file.");
  const { type: _, applicantId, applicantEmail: __, ...found } = row;
  return { ...found, internal, isApplicant: applicantId === caller.id };
};
