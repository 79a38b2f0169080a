import { type CaseType, caseTypeNames, caseTypes } from "@/domain/case-types";
import { statement } from "../db";
import { policyData } from "../policy-data";

const select = statement<{ policies: Record<string, unknown> }>(
  "bulk-decision-types",
  "SELECT coalesce(jsonb_object_agg(p.id, p.data), '{}') AS policies FROM policies p WHERE p.active",
);

/** Types of tasks that the policy of a kind of case lets decide several at once. @param policies data of the policies in force, by id */
export const bulkTypesOf = (type: CaseType, policies: Record<string, unknown>): string[] => {
  const { policy } = caseTypes[type];
  const types = policy === null ? [] : policyData(policy, policies[policy])?.bulkDecisions;
  return Array.isArray(types) ? types.filter((name) => typeof name === "string") : [];
};

/** Types of tasks that may be decided several at once, of all kinds of cases. */
export const bulkDecisionTypes = async (): Promise<string[]> => {
  const [row] = await select([]);
  return caseTypeNames.flatMap((type) => bulkTypesOf(type, row?.policies ?? {}));
};
