import { activityInfo } from "@temporalio/activity";

/**
 * This instant in milliseconds since the epoch. Where the engine's clock is ahead of ours its time counts, since the workflow's clocks run
 * by it; a local activity is not told that time and has to be handed it.
 * @param workflowNow what the workflow's clock said when it asked
 */
export const nowMs = (workflowNow = 0): number => Math.max(Date.now(), activityInfo().scheduledTimestampMs, workflowNow);
