import { proxyLocalActivities } from "@temporalio/workflow";
import type { OrderSteps } from "../../worker/activities/order/order-steps";
import { failureCode, isFailure } from "../shared/failure";
import { Moot } from "../shared/review-request";
import { steps } from "../shared/steps";
import { allowRefund } from "./allow-refund";
import { askOperations } from "./ask-operations";
import { sendParcel, stopParcel } from "./fulfil";
import type { Assessed, OpenOrder } from "./open-order";
import { OrderEnding } from "./order-ending";

const { changeAddress } = proxyLocalActivities<OrderSteps>(steps.bookkeeping);

type Answer = { outcome: string; decisionId: string };

const askWhatToDo = async (order: OpenOrder, error: string): Promise<Answer | undefined> => {
  const { parcel, progress } = order;
  for (const { dedupeKey } of parcel.take()) progress.acknowledge(dedupeKey);
  order.saga.failed("CREATE_SHIPMENT", error);
  const events = [{ type: "case.stepFailed" as const, data: { step: "CREATE_SHIPMENT", error } }];
  await progress.enter("PAYMENT_COMPLETED_SHIPPING_FAILED", { reason: error, error, timers: [], events });
  const isMoot = () => parcel.hasLeft();
  const question = { type: "order.shippingFailed" as const, title: "Shipping failed", about: { error } };
  try {
    return await askOperations(order, { ...question, fourEyes: null, isMoot });
  } catch (moot) {
    if (!(moot instanceof Moot)) throw moot;
    return undefined;
  }
};

/** @returns code of why the parcel could not be sent; undefined when it was */
const sendAgain = async (order: OpenOrder, { outcome, decisionId }: Answer): Promise<string | undefined> => {
  if (outcome === "OTHER_ADDRESS") await changeAddress(order.caseId, decisionId);
  order.saga.begin("CREATE_SHIPMENT", () => stopParcel(order));
  try {
    await sendParcel(order, true);
    order.saga.done("CREATE_SHIPMENT");
    return undefined;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return failureCode(error);
  }
};

/**
 * Paid for, and the carrier does not bring it: nothing is rolled back blindly, operations say what to do, as often as it takes. Returns when
 * another parcel is under way, or the goods have left after all. Throws OrderEnding, Withdrawn
 */
export const mendShipping = async (order: OpenOrder, assessed: Assessed): Promise<void> => {
  for (let error: string | undefined = "SHIPPING_FAILED"; error; ) {
    const answer = await askWhatToDo(order, error);
    if (!answer) return order.saga.done("CREATE_SHIPMENT");
    if (answer.outcome !== "REFUND") error = await sendAgain(order, answer);
    else if (await allowRefund(order, assessed))
      throw new OrderEnding("cancelled", { reason: "SHIPPING_FAILED", decisionId: answer.decisionId });
  }
};
