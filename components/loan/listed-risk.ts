import type { RiskAssessment, RiskFactor } from "@/domain/loan/risk";
import { riskLooks } from "./risk-look";
import { isShownFactor } from "./use-factor-value";

type ListedRisk = Pick<RiskAssessment, "level" | "factors">;

const isFactor = (entry: unknown): entry is RiskFactor => {
  const { name, score, value } = Object(entry) as Record<string, unknown>;
  return isShownFactor(name) && typeof score === "number" && typeof value === "number";
};

/** What a line of a list says of a loan task's risk, read without a schema: a page of the inbox has many lines. @returns null when there is none, or none known here */
export const listedRiskOf = (facts: Record<string, unknown>): ListedRisk | null => {
  const { level, factors } = Object(facts.risk) as Record<string, unknown>;
  if (typeof level !== "string" || !Object.hasOwn(riskLooks, level)) return null;
  return { level: level as RiskAssessment["level"], factors: Array.isArray(factors) ? factors.filter(isFactor) : [] };
};
