import { temporal } from "@/server/temporal";
import type { FloorPlan } from "./floor-order";

/** The steps of an order that has ended, as its history has them, for a floor that takes the same number of each kind. */
export const planOf = async (workflowId: string): Promise<FloorPlan> => {
  const { events } = await temporal().workflow.getHandle(workflowId).fetchHistory();
  const plan: FloorPlan = { before: [], after: [] };
  let side = plan.before;
  for (const event of events ?? []) {
    if (event.workflowExecutionSignaledEventAttributes) side = plan.after;
    if (event.markerRecordedEventAttributes?.markerName === "core_local_activity") side.push("LOCAL");
    if (event.activityTaskScheduledEventAttributes) side.push("ENGINE");
  }
  return plan;
};

/** What the engine had to write for a workflow that has ended. */
export type EngineCost = { events: number; transitions: number };

/** Events in its history, and how often the engine had to write its state. */
export const costOf = async (workflowId: string): Promise<EngineCost> => {
  const { historyLength, raw } = await temporal().workflow.getHandle(workflowId).describe();
  return { events: historyLength, transitions: Number(raw.workflowExecutionInfo?.stateTransitionCount ?? 0) };
};
