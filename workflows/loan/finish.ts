import { proxyLocalActivities } from "@temporalio/workflow";
import { outboxKeys } from "../../domain/contracts";
import type { Activities } from "../../worker/activities/activities";
import { isWhole } from "../shared/edition";
import { steps } from "../shared/steps";
import { type EndingDetails, type EndingName, endings } from "./ending";
import type { Loan } from "./open-loan";

const { acknowledgeSignal, recordNotices } = proxyLocalActivities<Activities>(steps.bookkeeping);

const noticeOf = ({ caseId }: Loan, name: EndingName, { reason, requestId, result = {} }: EndingDetails) => {
  const { stage, notice } = endings[name];
  const { decisionId, reasons = [], terms, loanNumber, disbursementDate } = result;
  return {
    caseId,
    eventKey: `case:${caseId}:${stage}`,
    kind: notice,
    audience: { to: "applicant" as const },
    params: {
      stage,
      ...terms,
      ...(reasons.length > 0 && { reasonCodes: reasons }),
      ...(name === "cancelled" && { reason }),
      ...(loanNumber && { loanNumber, disbursementDate }),
    },
    decisionId,
    ...(requestId && { requestId }),
  };
};

/** Ends the case: final state stored, applicant told, a request to stop that is still open answered. */
export const finish = async (loan: Loan, name: EndingName, ending: EndingDetails): Promise<void> => {
  const { caseId, messages, progress } = loan;
  const { stage, status } = endings[name];
  const { result, requestId: _, ...rest } = ending;
  const notice = noticeOf(loan, name, ending);
  const answered = isWhole(loan) && messages.cancel() !== undefined;
  if (answered) progress.acknowledge(outboxKeys.cancel(caseId));
  const why = name === "cancelled" ? { reasons: [ending.reason] } : {};
  const last = {
    status,
    tasks: [],
    timers: [],
    paused: undefined,
    request: undefined,
    result: { outcome: stage, ...why, ...result },
  };
  await progress.enter(stage, { ...rest, ...last, ...(isWhole(loan) && { notices: [notice] }) });
  // Cases of the first release tell and answer in steps of their own.
  if (!isWhole(loan)) await recordNotices(notice);
  if (messages.cancel() && !answered) await acknowledgeSignal(outboxKeys.cancel(caseId));
};
