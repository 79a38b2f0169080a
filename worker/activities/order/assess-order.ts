import type { OrderInputs } from "@/domain/order/check";
import type { Order } from "@/domain/order/order";
import { reviewLevels } from "@/domain/order/routing";
import { orderRuleSetName } from "@/domain/order/rule-set";
import type { OrderPolicy } from "@/domain/policy";
import { mailboxOf } from "@/domain/text";
import { keepOrderCheck } from "@/server/order/keep-order-check";
import { readCustomerPast } from "@/server/order/read-customer-past";
import { readOrderPolicy } from "@/server/read-policy";
import { execution } from "../context";
import { evaluateOrder } from "./evaluate-order";
import type { FraudAnswer, OrderSteps } from "./order-steps";
import { readOrder } from "./read-order";

const inputsOf = (
  { total, lines }: Order,
  { reviewAbove, twoLevelsAbove }: OrderPolicy,
  fraud: FraudAnswer | null,
  past: { orders: number; cancelled: number },
): OrderInputs => ({
  total,
  pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  fraudScore: fraud?.score ?? null,
  addressSuspect: fraud?.addressSuspect ?? false,
  pastOrders: past.orders,
  pastCancelled: past.cancelled,
  reviewAbove,
  twoLevelsAbove,
});

/** Evaluates the order's tables, stores what they found with the case, and says by the policy in force who has to look at it. */
export const assessOrder: OrderSteps["assessOrder"] = async (caseId, fraud) => {
  const order = await readOrder(caseId);
  const [{ policy, timing }, past] = await Promise.all([
    readOrderPolicy(),
    readCustomerPast(caseId, mailboxOf(order.customer.email), order.currency),
  ]);
  const found = await evaluateOrder(inputsOf(order, policy, fraud, past));
  await keepOrderCheck(caseId, { ...found, past }, execution());
  return {
    levels: reviewLevels(policy, found.levels),
    clock: policy.review,
    timing,
    ruleVersion: orderRuleSetName,
    flags: found.flags.map(({ flag }) => flag),
    total: order.total,
    refundReviewAbove: policy.refundReviewAbove,
    carrierSilence: policy.carrierSilence,
  };
};
