import { hasLeft } from "@/domain/order/shipping-update";
import { cancelPlacedOrder } from "@/server/order/cancel-placed-order";
import { noteShippingUpdate } from "@/server/order/note-shipping-update";
import { orderPorts } from "../../services/order-ports";
import type { Shipment } from "../../services/shipping";
import { stepKey } from "../context";
import { askSystem } from "./ask-system";
import type { OrderSteps } from "./order-steps";
import { readOrder } from "./read-order";

const parcel = (caseId: string, number: number) => ({ key: stepKey(`shipment:${number}`), caseId });

/** Has the `number`th parcel of the order made. */
export const createShipment: OrderSteps["createShipment"] = async (caseId, number) => {
  const { shippingAddress: address, timeScale } = await readOrder(caseId);
  const order = { ...parcel(caseId, number), address, timeScale };
  const { carrier, trackingNumber } = await askSystem((signal) => orderPorts().shipping.create(order, signal));
  return { key: order.key, number, carrier, trackingNumber };
};

const track = (caseId: string, number: number): Promise<Shipment | undefined> =>
  askSystem((signal) => orderPorts().shipping.track(parcel(caseId, number), signal));

/** What the carrier answered is news like any other, and settles the order when the goods have left. */
const note = async (
  caseId: string,
  status: "SHIPPED" | "DELIVERED" | "FAILED",
  shipment: Shipment | undefined,
): Promise<void> => {
  const { carrier, trackingNumber, at = new Date().toISOString() } = shipment ?? {};
  const update = { status, at, ...(carrier && { carrier }), ...(trackingNumber && { trackingNumber }) };
  await noteShippingUpdate({ caseId, update, by: "TRACKING", who: { actor: { system: "workflow" } } });
};

const cancelOne = async (caseId: string, number: number): Promise<boolean> => {
  const status = await askSystem((signal) => orderPorts().shipping.cancel(parcel(caseId, number), signal));
  if (status !== "SHIPPED" && status !== "DELIVERED") return false;
  await note(caseId, status, await track(caseId, number));
  return true;
};

/** Closes the order to news of shipping first, then stops its parcels, the last one first; what the carrier says of one that has left stands. */
export const cancelShipments: OrderSteps["cancelShipments"] = async (caseId, last) => {
  if ((await cancelPlacedOrder(caseId)) === "SHIPPED") return { left: true };
  for (let number = last; number >= 1; number -= 1) if (await cancelOne(caseId, number)) return { left: true };
  return { left: false };
};

/** Asks for news of a parcel that nobody has told of for long. One the carrier does not know, or has given up, has failed. */
export const askCarrier: OrderSteps["askCarrier"] = async (caseId, number) => {
  const shipment = await track(caseId, number);
  const status = shipment?.status ?? "FAILED";
  if (hasLeft(status)) await note(caseId, status as "SHIPPED" | "DELIVERED", shipment);
  else if (status === "FAILED" || status === "CANCELLED") await note(caseId, "FAILED", shipment);
};
