import { randomUUID } from "node:crypto";
import { msToTs } from "@temporalio/common/lib/time";
import { durationMs } from "../../domain/duration";
import { getEnv } from "../../server/env";
import { temporal } from "../../server/temporal";

/** temporal.api.enums.v1.FastForwardPollingResult; the package gives no names that Node can import. */
const pollResult = { timeout: 1, failed: 3 };

/**
 * Moves the clock of one running case forward, or to its end when that comes first: timers on the way ring in order, activities run for real. Needs a server started with
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
  const poll = () => workflowService.pollWorkflowExecutionTimeSkipping({ ...execution, fastForwardId: id });
  let answer = await poll();
  while (answer.fastForwardPollingResult === pollResult.timeout) answer = await poll();
  const failed = answer.fastForwardPollingResult === pollResult.failed;
  if (failed && !answer.failedReason.includes("execution ended"))
    throw new Error(`the clock of ${workflowId} could not be moved by ${duration}: ${answer.failedReason}`);
};
