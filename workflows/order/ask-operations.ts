import type { OrderTaskType } from "../../domain/order/decision";
import { type FailableOrderStep, failableOrderSteps } from "../../domain/order/saga";
import { operationsClock } from "../shared/operations-clock";
import { review } from "../shared/review";
import { oneSeat, type ReviewRequest } from "../shared/review-request";
import { nextKey, type OpenOrder } from "./open-order";
import { OrderEnding } from "./order-ending";

type Question = { type: OrderTaskType; title: string; about: Record<string, string> } & Pick<
  ReviewRequest,
  "stoppable" | "isMoot" | "fourEyes"
> &
  Partial<Pick<ReviewRequest, "outcomes">>;

/** Puts a question about an order before operations. @returns what they answered. Throws Withdrawn, Moot */
export const askOperations = async (order: OpenOrder, question: Question): Promise<{ decisionId: string; outcome: string }> => {
  const { type, about } = question;
  const key = nextKey(order, [type, about.step ?? about.undo].filter(Boolean).join(":"));
  const { decision } = await review(order, {
    outcomes: null,
    ...question,
    level: 1,
    roles: ["OPERATIONS"],
    limitApplies: false,
    amountCeiling: null,
    reviewLevels: [],
    seats: oneSeat,
    taskKey: () => key,
    clock: operationsClock,
  });
  return decision;
};

/** A step before the shipping has failed for good: it is tried again when operations say so. Throws OrderEnding, Withdrawn */
export const askAboutStep = async (order: OpenOrder, step: FailableOrderStep, error: string): Promise<void> => {
  const { failed } = failableOrderSteps[step];
  const events = [{ type: "case.stepFailed" as const, data: { step, error } }];
  await order.progress.enter(failed, { reason: error, error, timers: [], events });
  const question = { type: "order.stepFailed" as const, title: "A step of the order failed", fourEyes: null };
  const { decisionId, outcome } = await askOperations(order, { ...question, about: { step, error } });
  if (outcome === "RETRY") return;
  throw new OrderEnding("cancelled", { reason: "CANCELLED_BY_OPERATIONS", decisionId });
};
