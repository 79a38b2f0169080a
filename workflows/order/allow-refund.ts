import { proxyLocalActivities } from "@temporalio/workflow";
import { outboxKeys } from "../../domain/contracts";
import type { Activities } from "../../worker/activities/activities";
import { review } from "../shared/review";
import { Moot, oneSeat } from "../shared/review-request";
import { steps } from "../shared/steps";
import { Withdrawn } from "../shared/withdrawal";
import { type Assessed, nextKey, type OpenOrder } from "./open-order";

const { declineCancel } = proxyLocalActivities<Activities>(steps.bookkeeping);

/** A request to stop is answered with no: the order goes on, and the customer is told why. @param decisionId of the person who refused */
export const decline = async (order: OpenOrder, reason: "ALREADY_SHIPPED" | "REFUSED", decisionId?: string): Promise<void> => {
  const { caseId, messages, progress } = order;
  if (!messages.cancel()) return;
  await declineCancel({ caseId, reason, ...(decisionId && { decisionId }) });
  progress.acknowledge(outboxKeys.cancel(caseId));
  messages.declineCancel();
  await progress.save({
    notices: [
      {
        ...{ caseId, eventKey: `case:${caseId}:cancelDeclined`, kind: "order.cancelDeclined" as const },
        ...{ audience: { to: "applicant" as const }, params: { reason }, decisionId },
      },
    ],
  });
};

/**
 * Whoever answered operations' questions about an order does not grant its refund: those carry no mark, and so count beside any. Each time a
 * parcel has failed the refund is a new question, which whoever refused the one before may decide.
 */
const refundMark = ({ asked }: OpenOrder): string => `refund:${asked["order.shippingFailed"] ?? 0}`;

/** Asks a person whether a large sum may go back. @returns the decision that refused it; undefined when it may */
const refusedBy = async (order: OpenOrder, assessed: Assessed): Promise<string | undefined> => {
  const { caseId, progress } = order;
  const key = nextKey(order, "order.refund");
  // Taken, though its answer may be days away: it need not be sent again.
  progress.acknowledge(outboxKeys.cancel(caseId));
  await progress.enter("REFUND_REVIEW", { timers: [] });
  const { decision } = await review(order, {
    ...{ type: "order.refund", title: "Cancel a paid order", level: 1, roles: ["ORDER_APPROVER"] },
    fourEyes: refundMark(order),
    ...{ limitApplies: true, amountCeiling: null, outcomes: null, reviewLevels: [], seats: oneSeat },
    ...{ clock: assessed.clock, timing: assessed.timing },
    taskKey: () => key,
    stoppable: false,
    isMoot: () => order.parcel.hasLeft(),
    nobodyType: "order.nobodyToDecide",
  });
  return decision.outcome === "REFUSED" ? decision.decisionId : undefined;
};

/** Whether a paid order may be stopped: above the amount of the policy only when a person says so. @returns false when not */
export const allowRefund = async (order: OpenOrder, assessed: Assessed): Promise<boolean> => {
  if (assessed.total <= assessed.refundReviewAbove || !order.saga.isDone("CAPTURE_PAYMENT")) return true;
  try {
    const decisionId = await refusedBy(order, assessed);
    if (!decisionId) return true;
    await decline(order, "REFUSED", decisionId);
  } catch (error) {
    if (!(error instanceof Moot)) throw error;
    await decline(order, "ALREADY_SHIPPED");
  }
  return false;
};

/** Goes on with stopping a paid order if that may be. Throws Withdrawn then; returns when the request was declined */
export const stopIfAllowed = async (order: OpenOrder, assessed: Assessed): Promise<void> => {
  if (await allowRefund(order, assessed)) throw new Withdrawn("the order was asked to stop");
};
