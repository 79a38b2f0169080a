import { z } from "zod";
import { riskFactorSchema, riskLevels } from "./risk";
import ruleSet from "./rule-set.json";

/** The decision tables (GoRules JDM) with their id and version; a changed table gets a new version. */
export const loanRuleSet = ruleSet;

/** `loan-risk@1`, as the case state shows it. */
export const ruleSetName = `${ruleSet.id}@${ruleSet.version}`;

/** What evaluating the tables gives back, beside the inputs passed through. */
export const ruleSetResultSchema = z.object({
  score: z.int(),
  level: z.enum(riskLevels),
  factors: z.array(riskFactorSchema).min(1),
});
