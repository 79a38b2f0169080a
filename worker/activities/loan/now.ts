import { activityInfo } from "@temporalio/activity";

/** This instant in milliseconds since the epoch; where the engine's clock is ahead of ours, its time, since the workflow counts from there. */
export const nowMs = (): number => Math.max(Date.now(), activityInfo().scheduledTimestampMs);
