import type { CaseDetail } from "@/domain/case";
import { AppError } from "@/domain/errors";
import { isUuid, mayCancel, ownOrVisibleSql, readableTypes, seesInternals } from "./access";
import type { Caller } from "./caller";
import { type CaseRow, caseColumns, toCase } from "./case-row";
import { statement } from "./db";
import { finallyDecidedSql } from "./sql";

type DetailRow = CaseRow & {
  data: Record<string, unknown>;
  assessment: Record<string, unknown> | null;
  applicant_id: string | null;
  applicant_email: string | null;
  cancel_requested: boolean;
  decided: boolean;
  tasks: CaseDetail["tasks"];
};

const selectCase = statement<DetailRow>(
  "get-case",
  `SELECT ${caseColumns}, c.data, c.assessment, c.applicant_id, c.applicant_email, c.cancel_requested_at IS NOT NULL AS cancel_requested,
    ${finallyDecidedSql} AS decided,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'type', t.type, 'title', t.title, 'status', t.status, 'level', t.level)
      ORDER BY t.created_at, t.id), '[]') FROM tasks t WHERE t.case_id = c.id) AS tasks
  FROM cases c WHERE c.id = $1 AND ${ownOrVisibleSql("$2", "$3")}`,
);

/** `alreadyAsked`: somebody asked to stop it before. `internal`: the caller sees tasks, risk and trail. */
export type OpenedCase = { detail: CaseDetail; internal: boolean; mayAsk: boolean; alreadyAsked: boolean };

/** A case as this caller may see it. Throws AppError NOT_FOUND, also for who may not know of it. */
export const getCase = async (caller: Caller, caseId: string): Promise<OpenedCase> => {
  const [row] = isUuid(caseId) ? await selectCase([caseId, caller.id, readableTypes(caller.roles)]) : [];
  if (!row) throw new AppError("NOT_FOUND", "There is no such case.");
  const owner = { applicantId: row.applicant_id, applicantEmail: row.applicant_email };
  const internal = seesInternals(caller, { type: row.type, ...owner });
  const mayAsk = mayCancel(caller, row.applicant_id);
  const detail: CaseDetail = {
    ...toCase(row),
    data: row.data,
    assessment: internal ? row.assessment : null,
    tasks: internal ? row.tasks : [],
    mayCancel: mayAsk && row.status === "OPEN" && !row.cancel_requested && !row.decided,
  };
  return { detail, internal, mayAsk, alreadyAsked: row.cancel_requested };
};
