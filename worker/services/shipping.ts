import type { ShippingAddress } from "@/domain/order/order";

/** A parcel as the carrier knows it. */
export type Shipment = {
  status: "CREATED" | "PICKED" | "SHIPPED" | "DELIVERED" | "CANCELLED" | "FAILED";
  carrier: string;
  trackingNumber: string;
  /** When it came to its status, ISO 8601 UTC. */
  at: string;
};

/**
 * Port to a carrier, who tells of a parcel's way by the event `shippingUpdated` of the API. Every call bears being repeated under its key, and
 * a shipment that was cancelled stays so, also when its order arrives later. All throw SystemUnavailable and stop when `signal` is aborted.
 */
export type Shipping = {
  /** Throws SystemDeclined ADDRESS_REFUSED, NOT_POSSIBLE after a cancellation. */
  create: (
    order: { key: string; caseId: string; address: ShippingAddress; timeScale: number },
    signal: AbortSignal,
  ) => Promise<Shipment>;
  /** Stops a parcel that has not left. @returns how it stands: SHIPPED or DELIVERED when it was too late. Throws SystemDeclined NOT_POSSIBLE */
  cancel: (order: { key: string; caseId: string }, signal: AbortSignal) => Promise<Shipment["status"]>;
  /** undefined: the carrier knows of no such shipment. */
  track: (order: { key: string; caseId: string }, signal: AbortSignal) => Promise<Shipment | undefined>;
};
