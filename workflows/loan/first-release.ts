import { proxyLocalActivities } from "@temporalio/workflow";
import type { Activities } from "../../worker/activities/activities";
import { goesNewWay } from "../shared/edition";
import { failureCode } from "../shared/failure";
import { steps } from "../shared/steps";
import type { Approval } from "./approval";
import { Ending } from "./ending";
import { finish } from "./finish";
import type { Loan } from "./open-loan";

const { raiseAlert, recordNotices } = proxyLocalActivities<Activities>(steps.bookkeeping);

const reason = "APPLICANT_UNKNOWN";

/** In the first release a person the bureau does not know ended the case, for cases that had come that far. Throws Ending. */
export const endUnknownAsBefore = (loan: Loan, error: unknown): void => {
  if (failureCode(error) !== reason || goesNewWay(loan, "stepFailed")) return;
  throw new Ending("creditCheckFailed", { reason, error: reason });
};

/** Tells operations of a case that ended so. */
export const tellUnknownAsBefore = async (caseId: string): Promise<void> => {
  await raiseAlert({ kind: "case.creditCheckFailed", caseId, message: "The credit bureau does not know the applicant." });
  const eventKey = `case:${caseId}:creditCheckFailed:operations`;
  const audience = { to: "roles" as const, roles: ["OPERATIONS" as const] };
  await recordNotices({ caseId, eventKey, kind: "case.creditCheckFailed", audience });
};

/** In the first release a loan ended with its approval. @returns whether this one did */
export const endedApproved = async (loan: Loan, { decisionId, terms }: Approval): Promise<boolean> => {
  if (goesNewWay(loan, "agreement")) return false;
  const result = { terms, ...(decisionId && { decisionId }) };
  await finish(loan, "approved", { reason: decisionId ? "DECIDED" : "AUTOMATIC", result });
  return true;
};
