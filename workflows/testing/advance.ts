import { randomUUID } from "node:crypto";
import { msToTs } from "@temporalio/common/lib/time";
import { durationMs } from "../../domain/duration";
import { getEnv } from "../../server/env";
import { temporal } from "../../server/temporal";

/**
 * Moves the clock of one running case forward: timers on the way ring in order, activities run for real. Needs a server started with
 * `frontend.WorkflowTimeSkippingEnabled`; the TypeScript SDK has no call of its own for it yet.
 * @param duration as in policies, `5d`
 */
export const advance = async (workflowId: string, duration: string): Promise<void> => {
  const { workflowService } = temporal();
  const id = randomUUID();
  const execution = { namespace: getEnv().TEMPORAL_NAMESPACE, workflowExecution: { workflowId } };
  await workflowService.updateWorkflowExecutionOptions({
    ...execution,
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        fastForwardConfig: { id, duration: msToTs(durationMs(duration)) },
      },
    },
    updateMask: { paths: ["time_skipping_config"] },
  });
  await workflowService.pollWorkflowExecutionTimeSkipping({ ...execution, fastForwardId: id });
};
