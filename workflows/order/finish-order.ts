import { proxyLocalActivities } from "@temporalio/workflow";
import { outboxKeys } from "../../domain/contracts";
import type { OrderSteps } from "../../worker/activities/order/order-steps";
import { steps } from "../shared/steps";
import type { OpenOrder } from "./open-order";
import { endings, type OrderEnding } from "./order-ending";

const { shipInventory } = proxyLocalActivities<OrderSteps>(steps.warehouse);

/** The goods have left: the customer is told, and the warehouse counts them out. */
export const completeOrder = async (order: OpenOrder): Promise<void> => {
  const { caseId, progress } = order;
  const shipped = { caseId, eventKey: `case:${caseId}:SHIPPED`, kind: "order.shipped" as const };
  await progress.enter("SHIPPED", { timers: [], tasks: [], notices: [{ ...shipped, audience: { to: "applicant" } }] });
  await shipInventory(caseId);
  await progress.enter("COMPLETED", { status: "COMPLETED", result: { outcome: "COMPLETED" } });
};

/** Ends an order that was stopped and undone: final state stored, customer told, a request to stop that is still open answered. */
export const endOrder = async (order: OpenOrder, { as, details }: OrderEnding): Promise<void> => {
  const { caseId, messages, progress } = order;
  const { stage, status, notice } = endings[as];
  const { reason, reasons = [reason], decisionId } = details;
  if (messages.cancel()) progress.acknowledge(outboxKeys.cancel(caseId));
  for (const { dedupeKey } of order.parcel.take()) progress.acknowledge(dedupeKey);
  await progress.enter(stage, {
    ...{ reason, status, tasks: [], timers: [] },
    result: { outcome: stage, reasons, ...(decisionId && { decisionId }) },
    notices: [
      {
        ...{ caseId, eventKey: `case:${caseId}:${stage}`, kind: notice, decisionId },
        ...{ audience: { to: "applicant" as const }, params: { reasonCodes: reasons, reason } },
      },
    ],
  });
};
