import { ActivityFailure, ApplicationFailure, proxyActivities, proxyLocalActivities } from "@temporalio/workflow";
import type { Activities } from "../../worker/activities/activities";
import type { OpenCase } from "../shared/open-case";
import { steps } from "../shared/steps";
import { unlessWithdrawn } from "../shared/withdrawal";
import { finish } from "./finish";

const { checkCredit } = proxyActivities<Activities>(steps.bureau);
const { raiseAlert, recordNotices } = proxyLocalActivities<Activities>(steps.bookkeeping);

type CreditReport = Awaited<ReturnType<Activities["checkCredit"]>>;

const isUnknownApplicant = (error: unknown): boolean =>
  error instanceof ActivityFailure && error.cause instanceof ApplicationFailure && error.cause.type === "APPLICANT_UNKNOWN";

const endUnknown = async (openCase: OpenCase): Promise<void> => {
  const { caseId } = openCase;
  const reason = "APPLICANT_UNKNOWN";
  await finish(openCase, "creditCheckFailed", { reason, error: reason });
  await raiseAlert({ kind: "case.creditCheckFailed", caseId, message: "The credit bureau does not know the applicant." });
  const eventKey = `case:${caseId}:creditCheckFailed:operations`;
  const audience = { to: "roles" as const, roles: ["OPERATIONS" as const] };
  await recordNotices({ caseId, eventKey, kind: "case.creditCheckFailed", audience });
};

/** Asks the bureau for as long as it takes. A person it does not know ends the case. @returns undefined when the case has ended */
export const creditOf = async (openCase: OpenCase): Promise<CreditReport | undefined> => {
  try {
    return await unlessWithdrawn(openCase.messages, () => checkCredit(openCase.caseId));
  } catch (error) {
    if (!isUnknownApplicant(error)) throw error;
    await endUnknown(openCase);
    return undefined;
  }
};
