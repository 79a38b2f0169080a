import { ApplicationFailure } from "@temporalio/activity";
import { closeRequest as writeEnd } from "@/server/loan/close-request";
import { execution } from "../context";
import type { LoanSteps } from "./loan-steps";

/** Closes a request nobody submitted. Fails finally with NO_REQUEST. */
export const closeRequest: LoanSteps["closeRequest"] = async ({ requestId, as }) => {
  const status = await writeEnd({ requestId, as, ...execution() });
  if (!status) throw ApplicationFailure.nonRetryable(`there is no request ${requestId}`, "NO_REQUEST");
  return { status };
};
