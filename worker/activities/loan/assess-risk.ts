import type { RiskAssessment, RiskLevel } from "@/domain/loan/risk";
import { riskInputsOf } from "@/domain/loan/risk-inputs";
import { type ReviewLevel, reviewLevels, routeLoan } from "@/domain/loan/routing";
import { ruleSetName } from "@/domain/loan/rule-set";
import type { ReviewClock } from "@/domain/policy";
import { auditArguments } from "@/server/audit";
import { statement } from "@/server/db";
import { readLoanPolicy } from "@/server/read-policy";
import { execution } from "../context";
import { evaluateRules } from "./evaluate-rules";
import { readApplication, today } from "./read-loan-case";

/** The same assessment again changes nothing and is not told twice. */
const storeAssessment = statement(
  "store-assessment",
  `WITH assessed AS (
    UPDATE cases SET assessment = $2::jsonb, updated_at = now() WHERE id = $1 AND assessment IS DISTINCT FROM $2::jsonb RETURNING id
  )
  SELECT append_audit($3, $4, $5) FROM assessed`,
);

/** `levels` are those of the review, also when it is automatic: they count if that fails. */
export type AssessedRisk = {
  level: RiskLevel;
  automatic: boolean;
  levels: ReviewLevel[];
  clock: ReviewClock;
  ruleVersion: string;
};

const keep = async (caseId: string, assessment: RiskAssessment): Promise<void> => {
  const { level, score, ruleSet, factors } = assessment;
  const event = auditArguments({
    type: "case.riskAssessed",
    chain: { caseId },
    actor: { system: "workflow" },
    ...execution(),
    data: { level, score, ruleSet: ruleSet.id, ruleVersion: ruleSet.version, factors },
  });
  await storeAssessment([caseId, JSON.stringify(assessment), ...event]);
};

/** Evaluates the rule set, stores the assessment with the case and says, by the policy in force, who has to look at it. */
export const assessRisk = async (caseId: string, creditScore: number): Promise<AssessedRisk> => {
  const application = await readApplication(caseId);
  const { policy } = await readLoanPolicy();
  const inputs = riskInputsOf(application, creditScore, policy.autoApproveRateBps, today());
  const assessment = await evaluateRules(inputs);
  await keep(caseId, assessment);
  const route = routeLoan(assessment.level, application.amount, policy);
  const levels = route.auto ? reviewLevels(policy, 1) : route.levels;
  return { level: assessment.level, automatic: route.auto, levels, clock: policy.review, ruleVersion: ruleSetName };
};
