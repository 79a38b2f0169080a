import { instantSchema } from "@/domain/text";
import { makeSure } from "./make-sure";
import type { Shipment, Shipping } from "./shipping";

const system = "the carrier";

/**
 * The same carrier, believed only where its books agree: what it says of an order or a cancellation is looked up again. What does not agree
 * is SystemUnavailable.
 */
export const checkedShipping = (shipping: Shipping): Shipping => {
  const track = async (order: { key: string; caseId: string }, signal: AbortSignal): Promise<Shipment | undefined> => {
    const shipment = await shipping.track(order, signal);
    makeSure(shipment === undefined || (shipment.trackingNumber !== "" && instantSchema.safeParse(shipment.at).success), system);
    return shipment;
  };
  return {
    create: async (order, signal) => {
      const created = await shipping.create(order, signal);
      makeSure((await track(order, signal))?.trackingNumber === created.trackingNumber, system);
      return created;
    },
    cancel: async (order, signal) => {
      const status = await shipping.cancel(order, signal);
      // What was too late a moment ago has not come back since.
      const now = (await track(order, signal))?.status;
      makeSure(now !== undefined && (status === "CANCELLED") === (now === "CANCELLED"), system);
      return now ?? status;
    },
    track,
  };
};
