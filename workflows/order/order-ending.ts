import { isCancellation } from "@temporalio/workflow";
import type { CaseState } from "../../domain/case-state";
import type { CancelRequested } from "../../domain/contracts";
import { Withdrawn } from "../shared/withdrawal";

/** How an order can end before it is shipped: stage, status of the case, what the customer is told. */
export const endings = {
  rejected: { stage: "REJECTED", status: "REJECTED", notice: "order.rejected" },
  cancelled: { stage: "CANCELLED", status: "CANCELLED", notice: "order.cancelled" },
} as const satisfies Record<string, { stage: string; status: CaseState["status"]; notice: string }>;

/** `reasons` are codes the customer is told in words; `decisionId` a person's decision with a message for him. */
export type EndingDetails = { reason: string; reasons?: string[]; decisionId?: string; error?: string };

/** The order ends here, and what was begun is undone. */
export class OrderEnding extends Error {
  override name = "OrderEnding";
  constructor(
    readonly as: keyof typeof endings,
    readonly details: EndingDetails,
  ) {
    super(`the order ends ${as}: ${details.reason}`);
  }
}

/** The ending an error of the story stands for; also when the engine was told to cancel the workflow. @returns undefined for any other error */
export const endingOf = (error: unknown, request: CancelRequested | undefined): OrderEnding | undefined => {
  if (error instanceof OrderEnding) return error;
  if (isCancellation(error)) return new OrderEnding("cancelled", { reason: "STOPPED_BY_ENGINE" });
  if (!(error instanceof Withdrawn)) return undefined;
  return new OrderEnding("cancelled", {
    reason: request?.as === "OPERATIONS" ? "CANCELLED_BY_OPERATIONS" : "CANCEL_REQUESTED",
  });
};
