import type { FoundRisk, RiskInputs } from "@/domain/loan/risk";
import { loanRuleSet, ruleSetResultSchema } from "@/domain/loan/rule-set";
import { decisionTables } from "../evaluate-tables";

const evaluate = decisionTables(loanRuleSet);

/** Evaluates the versioned decision tables. */
export const evaluateRules = async (inputs: RiskInputs): Promise<FoundRisk> => {
  const { result, trace } = await evaluate(inputs);
  const { id, version } = loanRuleSet;
  return { ...ruleSetResultSchema.parse(result), inputs, ruleSet: { id, version }, trace };
};
