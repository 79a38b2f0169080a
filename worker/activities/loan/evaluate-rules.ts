import { type ZenDecision, ZenEngine } from "@gorules/zen-engine";
import { z } from "zod";
import type { FoundRisk, RiskInputs } from "@/domain/loan/risk";
import { loanRuleSet, ruleSetResultSchema } from "@/domain/loan/rule-set";

let tables: ZenDecision | undefined;
const decision = (): ZenDecision => {
  tables ??= new ZenEngine().createDecision(loanRuleSet);
  return tables;
};

const hitSchema = z.object({ rule: z.record(z.string(), z.string()) });

/** Which rules of a table fired and on what condition, without what differs from run to run, so that a repeat stores the same. */
const hitsOf = (traceData: unknown) =>
  (Array.isArray(traceData) ? traceData : [traceData]).flatMap((entry) => {
    const hit = hitSchema.safeParse(entry);
    if (!hit.success) return [];
    const { _id: rule, ...conditions } = hit.data.rule;
    const when = Object.entries(conditions).flatMap(([column, condition]) =>
      condition === "" ? [] : [`${column.replace(/\[.*$/, "")} ${condition}`],
    );
    return [{ rule, when }];
  });

/** Evaluates the versioned decision tables. */
export const evaluateRules = async (inputs: RiskInputs): Promise<FoundRisk> => {
  const { result, trace } = await decision().evaluate(inputs, { trace: true });
  const { score, level, factors } = ruleSetResultSchema.parse(result);
  const steps = Object.values(trace ?? {}).sort((a, b) => a.order - b.order);
  return {
    score,
    level,
    factors,
    inputs,
    ruleSet: { id: loanRuleSet.id, version: loanRuleSet.version },
    trace: steps.map(({ name, traceData }) => ({ table: name, hits: hitsOf(traceData) })).filter(({ hits }) => hits.length > 0),
  };
};
