import { SystemDeclined } from "./outside-system";
import { cancelShipment, carrierName, createShipment, findShipment, placeOf } from "./shipment-books";
import type { Shipment, Shipping } from "./shipping";
import { withFaults } from "./with-faults";

const declines = (code: SystemDeclined["code"]) => (): never => {
  throw new SystemDeclined(code, "the carrier declines");
};

/** What the carrier has no parcel of. */
const nowhere: Shipment = {
  status: "CREATED",
  carrier: carrierName,
  trackingNumber: "NP-0000000000",
  at: "1970-01-01T00:00:00.000Z",
};

/**
 * A carrier for offline use with books of its own; carrier-simulator.ts moves its parcels and tells of them. Switches of the demo make its
 * calls fail by order, city or postal code.
 */
export const shippingSimulator: Shipping = {
  create: (order, signal) => {
    const { city, postalCode } = order.address;
    const call = { port: "shipping", call: "create", about: [order.caseId, city, postalCode] } as const;
    return withFaults<Shipment>(call, signal, () => createShipment(order), {
      wrong: () => nowhere,
      declines: declines("ADDRESS_REFUSED"),
    });
  },
  cancel: async ({ key, caseId }, signal) => {
    const call = { port: "shipping", call: "cancel", about: [caseId, ...(await placeOf(key))] } as const;
    return withFaults<Shipment["status"]>(call, signal, () => cancelShipment(key, caseId), {
      wrong: () => "CANCELLED",
      declines: declines("NOT_POSSIBLE"),
    });
  },
  track: async ({ key, caseId }, signal) => {
    const call = { port: "shipping", call: "track", about: [caseId, ...(await placeOf(key))] } as const;
    return withFaults<Shipment | undefined>(call, signal, () => findShipment(key), {
      wrong: () => ({ ...nowhere, at: "some day" }),
      declines: () => undefined,
    });
  },
};
