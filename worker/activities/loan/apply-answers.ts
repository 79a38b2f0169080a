import { ApplicationFailure } from "@temporalio/activity";
import { applyAnswers as writeAnswers } from "@/server/loan/apply-answers";
import { raiseAlert } from "@/server/raise-alert";
import { execution } from "../context";
import type { LoanSteps } from "./loan-steps";

/** Takes over what was answered; operations hear of an answer that does not fit. Fails finally with NO_REQUEST unless it was submitted. */
export const applyAnswers: LoanSteps["applyAnswers"] = async (requestId) => {
  const applied = await writeAnswers({ requestId, ...execution() });
  if (!applied) throw ApplicationFailure.nonRetryable(`request ${requestId} was not submitted`, "NO_REQUEST");
  const { caseId, changed, refused } = applied;
  if (refused.length > 0)
    await raiseAlert({ kind: "case.answerNotApplied", caseId, message: `an answer does not fit: ${refused.join(", ")}` });
  return { changed };
};
