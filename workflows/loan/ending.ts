import type { CaseState } from "../../domain/case-state";
import type { CancelRequested } from "../../domain/contracts";
import type { StepEvent } from "../shared/progress";
import { Withdrawn } from "../shared/withdrawal";

/** How a loan can end: stage, status of the case, what the applicant is told. Those of the first release end cases it began. */
export const endings = {
  completed: { stage: "COMPLETED", status: "COMPLETED", notice: "loan.paidOut" },
  rejected: { stage: "REJECTED", status: "REJECTED", notice: "loan.rejected" },
  withdrawn: { stage: "WITHDRAWN", status: "CANCELLED", notice: "loan.withdrawn" },
  cancelled: { stage: "CANCELLED", status: "CANCELLED", notice: "loan.cancelled" },
  approved: { stage: "APPROVED", status: "COMPLETED", notice: "loan.approved" },
  creditCheckFailed: { stage: "CREDIT_CHECK_FAILED", status: "FAILED", notice: "loan.creditCheckFailed" },
} as const satisfies Record<string, { stage: string; status: CaseState["status"]; notice: string }>;
export type EndingName = keyof typeof endings;

export type EndingDetails = {
  reason: string;
  result?: Omit<NonNullable<CaseState["result"]>, "outcome">;
  error?: string;
  events?: StepEvent[];
  /** The request nobody answered: the notice names what was missing. */
  requestId?: string;
};

/** The story ends here, before its last line. */
export class Ending extends Error {
  override name = "Ending";
  constructor(
    readonly as: EndingName,
    readonly details: EndingDetails,
  ) {
    super(`the loan ends ${as}: ${details.reason}`);
  }
}

/** The ending that an error of the story stands for; by whom a case was stopped decides how it is called. @returns undefined for any other error */
export const endingOf = (error: unknown, request: CancelRequested | undefined): Ending | undefined => {
  if (error instanceof Ending) return error;
  if (!(error instanceof Withdrawn)) return undefined;
  return request?.as === "OPERATIONS"
    ? new Ending("cancelled", { reason: "CANCELLED_BY_OPERATIONS" })
    : new Ending("withdrawn", { reason: "CANCEL_REQUESTED" });
};
