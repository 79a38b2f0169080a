import type { OrderConsequences } from "@/domain/order/consequences";
import type { OrderTaskType } from "@/domain/order/decision";

/** What is said of what happens next. */
export type FollowingSentence =
  | "nextLevel"
  | "moreApprovals"
  | "moreRejections"
  | "goesAhead"
  | "goesAheadUndo"
  | "rejected"
  | "refunded"
  | "customerTold"
  | "refundRefused"
  | "stepRetried"
  | "stepCancelled"
  | "shippedAgain"
  | "shippedElsewhere"
  | "refundedAfterFailure"
  | "refundReview"
  | "undoRetried"
  | "undoneByHand"
  | "lookAgain";

type Say = (after: OrderConsequences) => readonly FollowingSentence[];

const afterApproval: Say = ({ moreNeeded, stage }) => {
  if (moreNeeded > 0) return ["moreApprovals"];
  return stage === "MANUAL_REVIEW" ? ["nextLevel"] : ["goesAhead", "goesAheadUndo"];
};

const always =
  (...sentences: FollowingSentence[]): Say =>
  () =>
    sentences;

const registry: Record<OrderTaskType, Record<string, Say>> = {
  "order.review": { APPROVED: afterApproval, REJECTED: ({ moreNeeded }) => [moreNeeded > 0 ? "moreRejections" : "rejected"] },
  "order.refund": { APPROVED: always("refunded", "customerTold"), REFUSED: always("refundRefused") },
  "order.stepFailed": { RETRY: always("stepRetried"), CANCELLED: always("stepCancelled") },
  "order.shippingFailed": {
    RETRY: always("shippedAgain"),
    OTHER_ADDRESS: always("shippedElsewhere"),
    REFUND: ({ stage }) => (stage === "REFUND_REVIEW" ? ["refundReview", "refundedAfterFailure"] : ["refundedAfterFailure"]),
  },
  "order.undoFailed": { RETRY: always("undoRetried"), DONE_BY_HAND: always("undoneByHand") },
  "order.nobodyToDecide": { LOOK_AGAIN: always("lookAgain") },
};

/** What happens next, a sentence each. */
export const sentencesAfter = (type: OrderTaskType, outcome: string, after: OrderConsequences): readonly FollowingSentence[] =>
  registry[type][outcome]?.(after) ?? [];
