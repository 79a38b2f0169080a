import type { CaseStateResponse } from "@/domain/case-state";
import { caseTypes } from "@/domain/case-types";
import { applicantState } from "./applicant-state";
import type { Caller } from "./caller";
import { getCaseState } from "./case-state";
import { getCase } from "./get-case";

/** The live state of a case as this caller may see it. Throws AppError NOT_FOUND. */
export const readStateFor = async (caller: Caller, caseId: string): Promise<CaseStateResponse> => {
  const { internal, type } = await getCase(caller, caseId);
  const answer = await getCaseState(caseId);
  return internal ? answer : { ...answer, state: applicantState(answer.state, caseTypes[type].applicantStage) };
};
