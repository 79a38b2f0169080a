import { isGrpcServiceError, WorkflowNotFoundError } from "@temporalio/client";
import { encodeToPayloads } from "@temporalio/common/lib/internal-non-workflow";
import { withDeadline } from "./temporal";

const notFound = 5;

/** As the client says it of its own calls; a namespace nobody knows yet is another matter. */
const asClientError = (error: unknown, workflowId: string): unknown =>
  isGrpcServiceError(error) && error.code === notFound && !/^namespace/i.test(error.details)
    ? new WorkflowNotFoundError(error.details, workflowId, undefined)
    : error;

/**
 * Sends a signal under a request id of our own: the engine drops it when it has had it, so that a repeat does not reach the workflow. The
 * client makes up an id with every call. @param ms how long it may take. Throws what the client throws.
 */
export const signalOnce = async (
  ms: number,
  { workflowId, name, payload, requestId }: { workflowId: string; name: string; payload: unknown; requestId: string },
): Promise<void> => {
  await withDeadline(ms, async (client) => {
    const { namespace, identity, loadedDataConverter } = client.options;
    const payloads = await encodeToPayloads(loadedDataConverter, payload);
    await client.workflowService.signalWorkflowExecution({
      ...{ namespace, identity, requestId, signalName: name },
      workflowExecution: { workflowId },
      input: { payloads },
    });
  }).catch((error: unknown) => {
    throw asClientError(error, workflowId);
  });
};
