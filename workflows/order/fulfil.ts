import { proxyActivities, proxyLocalActivities } from "@temporalio/workflow";
import type { OrderSteps } from "../../worker/activities/order/order-steps";
import { steps } from "../shared/steps";
import { doStep } from "./do-step";
import type { OpenOrder } from "./open-order";
import { TooLate } from "./too-late";
import { whenSystemRests } from "./when-system-rests";

const { reserveInventory } = proxyActivities<OrderSteps>(steps.reservation);
const { releaseInventory } = proxyLocalActivities<OrderSteps>(steps.warehouse);
const { authorisePayment, capturePayment, returnPayment, createShipment, cancelShipments } = proxyActivities<OrderSteps>(
  steps.partner,
);

const release = async ({ caseId, progress }: OpenOrder): Promise<void> =>
  progress.note({ type: "order.inventoryReleased", data: await releaseInventory(caseId) });

const giveBack = async (order: OpenOrder): Promise<void> => {
  const data = await whenSystemRests(order, () => returnPayment(order.caseId));
  order.progress.note({ type: "order.paymentReturned", data });
};

/** The parcel is stopped before anything else is undone. Throws TooLate when it has left. */
export const stopParcel = async ({ caseId, progress, shipments }: OpenOrder): Promise<void> => {
  const { left } = await cancelShipments(caseId, shipments);
  if (left) throw new TooLate();
  progress.note({ type: "order.shipmentCancelled", data: { parcels: shipments } });
};

/** Has a parcel made; one whose making is tried again is the same parcel. @param anew another one than before */
export const sendParcel = async (order: OpenOrder, anew: boolean): Promise<void> => {
  // Counted before it is asked for, so that the undo finds it.
  if (anew || order.shipments === 0) {
    order.shipments += 1;
    order.parcel.sendAnother();
  }
  order.progress.note({ type: "order.shipmentCreated", data: await createShipment(order.caseId, order.shipments) });
};

/** Goods, money, parcel, money: each step that was done before is passed over. Throws OrderEnding, Withdrawn */
export const fulfil = async (order: OpenOrder): Promise<void> => {
  const { caseId, progress } = order;
  await doStep(order, "RESERVE_INVENTORY", {
    run: async () => progress.note({ type: "order.inventoryReserved", data: await reserveInventory(caseId) }),
    undo: () => release(order),
  });
  await doStep(order, "AUTHORISE_PAYMENT", {
    run: async () => progress.note({ type: "order.paymentAuthorised", data: await authorisePayment(caseId) }),
    undo: () => giveBack(order),
  });
  await doStep(order, "CREATE_SHIPMENT", { run: () => sendParcel(order, false), undo: () => stopParcel(order) });
  await doStep(order, "CAPTURE_PAYMENT", {
    run: async () => progress.note({ type: "order.paymentCaptured", data: await capturePayment(caseId) }),
    undo: () => giveBack(order),
  });
};
