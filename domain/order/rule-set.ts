import { z } from "zod";
import { raisedFlagSchema } from "./check";
import ruleSet from "./rule-set.json";

/** The decision tables (GoRules JDM) with their id and version; a changed table gets a new version. Amounts come from the policy. */
export const orderRuleSet = ruleSet;

/** `order-check@1`, as the case state shows it. */
export const orderRuleSetName = `${ruleSet.id}@${ruleSet.version}`;

/** What evaluating the tables gives back, beside the inputs passed through. */
export const orderRuleResultSchema = z.object({ flags: z.array(raisedFlagSchema), levels: z.int().min(0).max(2) });
