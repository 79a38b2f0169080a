import type { LaneStep } from "@/domain/order/saga";

/** What there is to say of the undos as a whole: they stand ready, some are being done, some were, or none had to be. */
export type LaneHint = "ready" | "running" | "ran" | "unneeded";

/** @param over the order has ended */
export const laneHint = (lane: readonly LaneStep[], over: boolean): LaneHint => {
  const touched = lane.some(({ undoStatus }) => undoStatus !== "NONE" && undoStatus !== "REGISTERED");
  if (over) return touched ? "ran" : "unneeded";
  return touched ? "running" : "ready";
};
