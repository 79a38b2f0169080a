import { type CaseType, caseTypes } from "@/domain/case-types";
import { statement } from "./db";

const selectFacts = statement<{ type: CaseType; data: unknown; assessment: unknown }>(
  "case-facts",
  "SELECT type, data, assessment FROM cases WHERE id = $1",
);

/** What there is to decide on in a case, as its kind lays it out. Throws Error when there is no such case. */
export const readCaseFacts = async (caseId: string): Promise<Record<string, unknown>> => {
  const [row] = await selectFacts([caseId]);
  if (!row) throw new Error(`there is no case ${caseId}`);
  return caseTypes[row.type].facts(row.data, row.assessment);
};
