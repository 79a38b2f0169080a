import { proxyLocalActivities } from "@temporalio/workflow";
import type { CaseState } from "../../domain/case-state";
import type { Activities } from "../../worker/activities/activities";
import type { OpenCase } from "../shared/open-case";
import type { Entering } from "../shared/progress";
import { steps } from "../shared/steps";

const { acknowledgeSignal, recordNotices } = proxyLocalActivities<Activities>(steps.bookkeeping);

/** How a loan can end: stage, status of the case, what the applicant is told. */
export const endings = {
  approved: { stage: "APPROVED", status: "COMPLETED", notice: "loan.approved" },
  rejected: { stage: "REJECTED", status: "REJECTED", notice: "loan.rejected" },
  withdrawn: { stage: "WITHDRAWN", status: "CANCELLED", notice: "loan.withdrawn" },
  creditCheckFailed: { stage: "CREDIT_CHECK_FAILED", status: "FAILED", notice: "loan.creditCheckFailed" },
} as const satisfies Record<string, { stage: string; status: CaseState["status"]; notice: string }>;

export type Ending = {
  reason: string;
  result?: Omit<NonNullable<CaseState["result"]>, "outcome">;
  error?: string;
  events?: Entering["events"];
};

/** Ends the case: final state stored, applicant told, a request to stop that is still open answered. */
export const finish = async (openCase: OpenCase, name: keyof typeof endings, ending: Ending): Promise<void> => {
  const { caseId, messages, progress } = openCase;
  const { stage, status, notice } = endings[name];
  const { result, ...rest } = ending;
  await progress.enter(stage, { ...rest, status, tasks: [], timers: [], result: { outcome: stage, ...result } });
  const { decisionId, reasons = [] } = result ?? {};
  const params = { stage, ...result?.terms, ...(reasons.length > 0 && { reasonCodes: reasons }) };
  await recordNotices({
    caseId,
    eventKey: `case:${caseId}:${stage}`,
    kind: notice,
    audience: { to: "applicant" },
    params,
    decisionId,
  });
  if (messages.cancel()) await acknowledgeSignal(`cancel:${caseId}`);
};
