import { proxyLocalActivities } from "@temporalio/workflow";
import { outboxKeys } from "../../domain/contracts";
import type { OrderSteps } from "../../worker/activities/order/order-steps";
import { failureCode, isFailure } from "../shared/failure";
import { steps } from "../shared/steps";
import { askOperations } from "./ask-operations";
import type { OpenOrder } from "./open-order";
import { endings, type OrderEnding } from "./order-ending";

const { shipInventory } = proxyLocalActivities<OrderSteps>(steps.warehouse);

/** Goods that have left are counted out, however long it takes: a warehouse that cannot is put before operations, and nothing is undone. */
const countOut = async (order: OpenOrder): Promise<void> => {
  for (;;) {
    try {
      return await shipInventory(order.caseId);
    } catch (failure) {
      if (!isFailure(failure)) throw failure;
      const about = { step: "SHIP_INVENTORY", error: failureCode(failure) };
      const events = [{ type: "case.stepFailed" as const, data: about }];
      await order.progress.enter("SHIPPED", { reason: about.error, error: about.error, timers: [], events });
      const question = { type: "order.stepFailed" as const, title: "Shipped goods could not be counted out", fourEyes: null };
      await askOperations(order, { ...question, stoppable: false, outcomes: ["RETRY"], about });
    }
  }
};

/** The goods have left: the customer is told, and the warehouse counts them out. */
export const completeOrder = async (order: OpenOrder): Promise<void> => {
  const { caseId, progress } = order;
  const shipped = { caseId, eventKey: `case:${caseId}:SHIPPED`, kind: "order.shipped" as const };
  await progress.enter("SHIPPED", { timers: [], tasks: [], notices: [{ ...shipped, audience: { to: "applicant" } }] });
  await countOut(order);
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
