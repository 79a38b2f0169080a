import { ApplicationFailure } from "@temporalio/activity";
import { orderDecisions, shippingFailedDecision } from "@/domain/order/decision";
import { changeShippingAddress } from "@/server/order/change-shipping-address";
import { readCaseDecision } from "@/server/read-case-decision";
import { execution } from "../context";
import type { OrderSteps } from "./order-steps";

const readDecision = async (decisionId: string) => {
  const decision = await readCaseDecision(decisionId);
  if (!decision) throw ApplicationFailure.retryable(`decision ${decisionId} cannot be seen yet`, "DECISION_MISSING");
  return decision;
};

/** Outcome and reason codes; the texts of a decision stay in the database. */
export const readDecidedOrder: OrderSteps["readDecidedOrder"] = async (decisionId) => {
  const { taskType, outcome, data } = await readDecision(decisionId);
  const form = Object.hasOwn(orderDecisions, taskType) ? orderDecisions[taskType as keyof typeof orderDecisions] : undefined;
  if (!form) throw ApplicationFailure.nonRetryable(`decision ${decisionId} is about no order`, "NO_STEP_DECISION");
  const read = form.parse({ outcome, data });
  return { outcome, ...("reasonCodes" in read.data && { reasons: read.data.reasonCodes }) };
};

/** Parcels made from now on go to the address that operations gave. */
export const changeAddress: OrderSteps["changeAddress"] = async (caseId, decisionId) => {
  const decision = await readDecision(decisionId);
  const { outcome, data } = shippingFailedDecision.parse({ outcome: decision.outcome, data: decision.data });
  if (decision.caseId !== caseId || outcome !== "OTHER_ADDRESS")
    throw ApplicationFailure.nonRetryable(`decision ${decisionId} gives this order no address`, "NO_STEP_DECISION");
  await changeShippingAddress({ caseId, decisionId, shippingAddress: data.shippingAddress, ...execution() });
};
