import { proxyActivities, proxyLocalActivities } from "@temporalio/workflow";
import type { OrderSteps } from "../../worker/activities/order/order-steps";
import { isFailure } from "../shared/failure";
import { review } from "../shared/review";
import type { ReviewRequest } from "../shared/review-request";
import { steps } from "../shared/steps";
import { stopIfAsked, unlessWithdrawn } from "../shared/withdrawal";
import { type Assessed, nextKey, type OpenOrder } from "./open-order";
import { OrderEnding } from "./order-ending";

const { acceptOrder, cancelOrder, assessOrder, readDecidedOrder } = proxyLocalActivities<OrderSteps>(steps.bookkeeping);
const { askFraudCheck } = proxyActivities<OrderSteps>(steps.fraudCheck);

/** Notes the order as placed. Throws OrderEnding for one that is not valid. */
export const accept = async ({ caseId, saga }: OpenOrder): Promise<void> => {
  saga.begin("ACCEPT_ORDER", () => cancelOrder(caseId, "UNDONE"));
  const { reasons } = await acceptOrder(caseId);
  saga.done("ACCEPT_ORDER");
  if (reasons.length > 0) throw new OrderEnding("rejected", { reason: "NOT_VALID", reasons: ["NOT_VALID"] });
};

/** A check that is away is no reason to wait: a person looks then. */
const fraudOf = async ({ caseId, messages }: OpenOrder) => {
  try {
    return await unlessWithdrawn(messages, () => askFraudCheck(caseId));
  } catch (error) {
    if (!isFailure(error)) throw error;
    return null;
  }
};

/** What the tables find, and by them and the policy who has to say yes. */
export const check = async (order: OpenOrder): Promise<Assessed> => {
  const { caseId, messages, progress } = order;
  await progress.enter("ORDER_CHECK");
  const assessed = await assessOrder(caseId, await fraudOf(order));
  stopIfAsked(messages);
  progress.change({ ruleVersion: assessed.ruleVersion });
  return assessed;
};

const requestFor = (order: OpenOrder, { levels, clock, timing }: Assessed, at: Assessed["levels"][number]): ReviewRequest => {
  const { level, roles, limitApplies, need, of } = at;
  const key = nextKey(order, `order.review:${level}`);
  return {
    ...{ type: "order.review", level, roles, limitApplies, clock, timing, amountCeiling: null, outcomes: null },
    title: level === 1 ? "Review order" : "Second review of order",
    reviewLevels: levels.map((each) => ({ level: each.level, roles: each.roles, need: each.need, of: each.of })),
    seats: { need, of },
    taskKey: (seat) => `${key}:s${seat}`,
    fourEyes: "case",
    nobodyType: "order.nobodyToDecide",
  };
};

/** Level after level by different people. Throws OrderEnding for a no, Withdrawn */
export const approve = async (order: OpenOrder, assessed: Assessed): Promise<void> => {
  if (assessed.levels.length === 0) return;
  await order.progress.enter("MANUAL_REVIEW", { reason: assessed.flags[0] ?? "AMOUNT" });
  for (const at of assessed.levels) {
    const { decision } = await review(order, requestFor(order, assessed, at));
    const { decisionId, outcome } = decision;
    if (outcome === "APPROVED") continue;
    const { reasons = [] } = await readDecidedOrder(decisionId);
    throw new OrderEnding("rejected", { reason: "DECIDED", reasons, decisionId });
  }
};
