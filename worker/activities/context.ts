import { activityInfo } from "@temporalio/activity";

/** The workflow on whose behalf an activity runs, for audit events and idempotency keys. */
export const execution = (): { workflowId: string; runId: string } => {
  const { workflowId, runId } = activityInfo().workflowExecution ?? {};
  if (!workflowId || !runId) throw new Error("this activity needs a workflow");
  return { workflowId, runId };
};

/** Key under which a step's effect happens once, however often the step is tried. */
export const stepKey = (step: string): string => `${execution().workflowId}:${step}`;
