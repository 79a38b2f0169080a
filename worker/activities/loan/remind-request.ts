import { readLoanRequest } from "@/server/loan/read-loan-request";
import { remindRequest as tellTrail } from "@/server/loan/remind-request";
import { recordNotices } from "@/server/record-notices";
import { execution } from "../context";
import type { LoanSteps } from "./loan-steps";
import { requestPlace } from "./places";

/** Reminds the applicant of what is still missing, while the request is open. */
export const remindRequest: LoanSteps["remindRequest"] = async ({ caseId, requestId, final }) => {
  await tellTrail({ requestId, final, ...execution() });
  const request = await readLoanRequest(requestId);
  if (request?.status !== "OPEN") return;
  const { id, round, dueAt } = request;
  await recordNotices({
    caseId,
    eventKey: `request:${id}:${final ? "final-reminder" : "reminder"}`,
    kind: "loan.informationReminder",
    audience: { to: "applicant" },
    place: requestPlace(request),
    params: { round, dueAt, final },
    requestId: id,
  });
};
