import { AppError } from "@/domain/errors";
import type { CaseDocument } from "@/domain/requests/slot";
import { isUuid, ownOrVisibleSql, readableTypes, seesInternals } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { type DocumentReader, type DocumentRow, documentJsonSql, isShown, toDocument } from "./document-row";

type Found = { type: string; applicantId: string | null; applicantEmail: string | null; documents: DocumentRow[] };

/** Every file of case `c` as JSON, oldest first. */
export const documentsSql = `(SELECT coalesce(jsonb_agg(${documentJsonSql} ORDER BY d.created_at, d.id), '[]')
      FROM documents d WHERE d.case_id = c.id AND d.task_id IS NULL AND d.removed_at IS NULL)`;

const select = statement<Found>(
  "find-documents",
  `SELECT c.type, c.applicant_id AS "applicantId", c.applicant_email AS "applicantEmail",
    ${documentsSql} AS documents
  FROM cases c WHERE c.id = $1 AND ${ownOrVisibleSql("$2", "$3")}`,
);

/** Those the reader may know of, as he may. */
export const shownTo = (reader: DocumentReader, rows: readonly DocumentRow[]): CaseDocument[] =>
  rows.filter((row) => isShown(row, reader)).map((row) => toDocument(row, reader));

/** The files of a case, oldest first: for staff with what reviewers said, for the applicant without. Throws AppError NOT_FOUND. */
export const findDocuments = async (caller: Caller, caseId: string): Promise<{ items: CaseDocument[] }> => {
  const [found] = isUuid(caseId) ? await select([caseId, caller.id, readableTypes(caller.roles)]) : [];
  if (!found) throw new AppError("NOT_FOUND", "There is no such case.");
  return { items: shownTo({ id: caller.id, internal: seesInternals(caller, found) }, found.documents) };
};
