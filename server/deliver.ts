import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from "@temporalio/client";
import { taskQueue } from "@/domain/contracts";
import { signalOnce } from "./signal-once";
import { withDeadline } from "./temporal";

/** What an outbox row says: start this workflow, or send it this signal. */
export type StartOrSignal = {
  caseId: string;
  workflowId: string;
  kind: "START" | "SIGNAL";
  /** Workflow type, or signal name. */
  name: string;
  payload: unknown;
  /** Given where the workflow is not ours and need not know repeats: the engine takes the signal once. */
  onceAs?: string | null;
};

/** Milliseconds one delivery may take. */
const deadline = 5_000;

const ways: Record<StartOrSignal["kind"], (row: StartOrSignal) => Promise<string | null>> = {
  START: async ({ workflowId, name, payload }) => {
    const handle = await withDeadline(deadline, (client) =>
      client.workflow.start(name, {
        workflowId,
        taskQueue,
        args: [payload],
        // A workflow id stands for one case for ever, also after its workflow has ended.
        workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.FAIL,
        // A step that a dying worker or server took with it is handed out again after this; the default of 10 s holds a decision up too long.
        workflowTaskTimeout: "4s",
      }),
    );
    return handle.firstExecutionRunId;
  },
  SIGNAL: async ({ workflowId, name, payload, onceAs }) => {
    if (onceAs) await signalOnce(deadline, { workflowId, name, payload, requestId: onceAs });
    else await withDeadline(deadline, (client) => client.workflow.getHandle(workflowId).signal(name, payload));
    return null;
  },
};

/** Hands a row to Temporal. @returns run id of a workflow started; `deliveryProblem` tells what a failure means */
export const deliver = (row: StartOrSignal): Promise<string | null> => ways[row.kind](row);
