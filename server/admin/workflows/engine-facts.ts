import { type Client, type WorkflowExecutionDescription, WorkflowNotFoundError } from "@temporalio/client";
import type { WorkflowFacts } from "@/domain/admin/workflow";

/** What the engine says of a workflow; null where it knows of none. */
export const describeWorkflow = (client: Client, workflowId: string): Promise<WorkflowExecutionDescription | null> =>
  client.workflow
    .getHandle(workflowId)
    .describe()
    .catch((error: unknown) => {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    });

/** The part of it that says how the workflow stands. */
export const engineFacts = (described: WorkflowExecutionDescription | null): WorkflowFacts["engine"] =>
  described && {
    running: described.status.name === "RUNNING",
    pendingActivities: described.raw.pendingActivities?.length ?? 0,
    pendingChildren: described.raw.pendingChildren?.length ?? 0,
    stepAttempts: described.raw.pendingWorkflowTask?.attempt ?? 0,
  };
