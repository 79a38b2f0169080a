import type { CaseStateResponse } from "@/domain/case-state";
import { type CaseType, caseTypes } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import { type CaseOwner, isUuid, ownOrVisibleSql, readableTypes, seesInternals } from "./access";
import { applicantState } from "./applicant-state";
import type { Caller } from "./caller";
import { presentState, type StoredState, storedStateColumns } from "./case-state";
import { statement } from "./db";

const select = statement<StoredState & CaseOwner & { type: CaseType }>(
  "read-state-for",
  `SELECT ${storedStateColumns}, c.applicant_id AS "applicantId", c.applicant_email AS "applicantEmail"
  FROM cases c WHERE c.id = $1 AND ${ownOrVisibleSql("$2", "$3")}`,
);

/** The live state of a case as this caller may see it. Throws AppError NOT_FOUND. */
export const readStateFor = async (caller: Caller, caseId: string): Promise<CaseStateResponse> => {
  const [stored] = isUuid(caseId) ? await select([caseId, caller.id, readableTypes(caller.roles)]) : [];
  if (!stored) throw new AppError("NOT_FOUND", "There is no such case.");
  const answer = await presentState(stored);
  if (seesInternals(caller, stored)) return answer;
  return { ...answer, state: applicantState(answer.state, caseTypes[stored.type].applicantStage) };
};
