import { ApplicationFailure } from "@temporalio/activity";
import type { RiskAssessment, RiskLevel } from "@/domain/loan/risk";
import { riskInputsOf } from "@/domain/loan/risk-inputs";
import { reviewLevels, routeLoan } from "@/domain/loan/routing";
import { loanRuleSet, ruleSetName } from "@/domain/loan/rule-set";
import { personHadASay } from "@/server/loan/person-had-a-say";
import { readLoanPolicy } from "@/server/read-policy";
import { evaluateRules } from "./evaluate-rules";
import { keepAssessment } from "./keep-assessment";
import type { AssessedRisk } from "./loan-steps";
import { stepAnswerOf } from "./read-decided-step";
import { readDecision } from "./read-decision";
import { readApplication, today } from "./read-loan-case";

type InForce = Pick<Awaited<ReturnType<typeof readLoanPolicy>>, "policy" | "timing">;

const routed = (level: RiskLevel, amount: number, { policy, timing }: InForce, ruleVersion: string): AssessedRisk => {
  const route = routeLoan(level, amount, policy);
  const { review: clock, noticeOfAction, requestRounds, returns } = policy;
  const levels = route.auto ? reviewLevels(policy, 1) : route.levels;
  return { level, automatic: route.auto, levels, clock, timing, ruleVersion, noticeOfAction, requestRounds, returns };
};

/**
 * Evaluates the rule set, stores the assessment with the case and says, by the policy in force, who has to look at it: somebody in any
 * case once a person had a say in it, if only by giving the credit score.
 */
export const assessRisk = async (caseId: string, creditScore: number): Promise<AssessedRisk> => {
  const application = await readApplication(caseId);
  const inForce = await readLoanPolicy();
  const inputs = riskInputsOf(application, creditScore, inForce.policy.autoApproveRateBps, today());
  const assessment = await evaluateRules(inputs);
  await keepAssessment(caseId, assessment);
  const route = routed(assessment.level, application.amount, inForce, ruleSetName);
  return { ...route, automatic: route.automatic && !(await personHadASay(caseId)) };
};

/**
 * Goes on with the level that operations gave because the rules could not be asked. The assessment says who gave it, and the trail as
 * well; a machine approves nothing on a person's word, so somebody reviews the loan whatever the level.
 */
export const assumeRisk = async (caseId: string, decisionId: string): Promise<AssessedRisk> => {
  const { amount } = await readApplication(caseId);
  const decision = await readDecision(decisionId);
  const { data } = stepAnswerOf(decision);
  if (decision.caseId !== caseId || !("riskLevel" in data))
    throw ApplicationFailure.nonRetryable(`decision ${decisionId} gives this case no risk level`, "NO_STEP_DECISION");
  const { riskLevel: level, note } = data;
  const inForce = await readLoanPolicy();
  const assessment: RiskAssessment = {
    score: null,
    level,
    factors: [],
    inputs: null,
    given: { decisionId, by: decision.by, at: decision.at, note },
    ruleSet: { id: loanRuleSet.id, version: loanRuleSet.version },
    trace: [],
  };
  await keepAssessment(caseId, assessment);
  const route = routed(level, amount, inForce, ruleSetName);
  return { ...route, automatic: false };
};
