/** The way of a parcel of the demo's carrier: hours after its order at which it comes to each status, divided by its case's time scale. */
export const parcelRoad = [
  { status: "CREATED", hours: 0 },
  { status: "PICKED", hours: 4 },
  { status: "SHIPPED", hours: 24 },
  { status: "DELIVERED", hours: 72 },
] as const;

/** Statuses a parcel may be moved to by hand, and that its carrier tells of. */
export const parcelMoves = ["PICKED", "SHIPPED", "DELIVERED", "FAILED"] as const;
export type ParcelMove = (typeof parcelMoves)[number];
