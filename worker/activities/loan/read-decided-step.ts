import { ApplicationFailure } from "@temporalio/activity";
import type { z } from "zod";
import { stepFailureDecisions } from "@/domain/loan/step-failure";
import type { CaseDecision } from "@/server/read-case-decision";
import type { DecidedStep } from "./loan-steps";
import { readDecision } from "./read-decision";

type StepTask = keyof typeof stepFailureDecisions;
export type StepAnswer = z.infer<(typeof stepFailureDecisions)[StepTask]>;

const isStepTask = (type: string): type is StepTask => Object.hasOwn(stepFailureDecisions, type);

/** What operations answered, read by the form of its task. Fails finally with NO_STEP_DECISION for a decision on anything else. */
export const stepAnswerOf = ({ taskType, outcome, data, id }: CaseDecision): StepAnswer => {
  if (!isStepTask(taskType)) throw ApplicationFailure.nonRetryable(`decision ${id} is about no step`, "NO_STEP_DECISION");
  return stepFailureDecisions[taskType].parse({ outcome, data });
};

/** Codes and numbers of what operations answered about a failed step; notes, messages and references stay in the database. */
export const readDecidedStep = async (decisionId: string): Promise<DecidedStep> => {
  const { outcome, data } = stepAnswerOf(await readDecision(decisionId));
  return {
    outcome,
    ...("creditScore" in data && { creditScore: data.creditScore }),
    ...("riskLevel" in data && { riskLevel: data.riskLevel }),
    ...("reasonCodes" in data && { reasons: data.reasonCodes }),
  };
};
