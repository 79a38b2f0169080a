import { ApplicationFailure } from "@temporalio/activity";
import { scaledMs } from "@/domain/duration";
import { needMoreInfoSchema } from "@/domain/requests/request";
import { isoInstant } from "@/domain/schedule";
import { openRequest as writeRequest } from "@/server/loan/open-request";
import { readLoanFile } from "@/server/loan/read-loan-file";
import { readLoanPolicy } from "@/server/read-policy";
import { recordNotices } from "@/server/record-notices";
import { execution } from "../context";
import type { LoanSteps } from "./loan-steps";
import { nowMs } from "./now";
import { requestPlace } from "./places";
import { readDecision } from "./read-decision";

/** Writes what was asked for and tells the applicant, in the words of whoever asked. Fails finally with NO_REQUEST. */
export const openRequest: LoanSteps["openRequest"] = async ({ now: workflowNow, ...asked }) => {
  const { caseId, decisionId } = asked;
  const [file, { policy }, decision] = await Promise.all([readLoanFile(caseId), readLoanPolicy(), readDecision(decisionId)]);
  const now = nowMs(workflowNow);
  const due = now + scaledMs(policy.request.rejectAfter, file?.timeScale ?? 1);
  const times = { openedAt: isoInstant(now), dueAt: isoInstant(due), runId: execution().runId };
  const request = await writeRequest({ ...asked, ...times });
  if (!request) throw ApplicationFailure.nonRetryable(`no request can be opened by decision ${decisionId}`, "NO_REQUEST");
  const { id, round, dueAt, openedAt, message, slots } = request;
  const wantedBy = needMoreInfoSchema.safeParse(decision.data).data?.dueAt;
  await recordNotices({
    caseId,
    eventKey: `request:${id}:opened`,
    kind: "loan.informationNeeded",
    audience: { to: "applicant" },
    place: requestPlace(request),
    params: { round, dueAt, message, slots: slots.map(({ label }) => label), ...(wantedBy && { wantedBy }) },
  });
  const told = slots.map(({ id: slotId, kind, required }) => ({ id: slotId, kind, required }));
  return { requestId: id, openedAt, dueAt, clock: policy.request, slots: told };
};
