import { Worker } from "@temporalio/worker";
import { temporal } from "@/server/temporal";
import { quietRuntime } from "@/workflows/testing/quiet-runtime";
import { loadWorkflowBundle } from "../workflow-bundle";

type History = Awaited<ReturnType<ReturnType<ReturnType<typeof temporal>["workflow"]["getHandle"]>["fetchHistory"]>>;

/**
 * Orders whose story, told again from the engine's record, does not come to the same. Such an order stands still for good as soon as another
 * worker takes it.
 * @param tamper changes a history before it is told
 */
export const findNotReplayed = async (
  caseIds: readonly string[],
  tamper: (history: History) => void = () => {},
): Promise<string[]> => {
  quietRuntime();
  const histories = caseIds.map(async (id) => {
    const workflowId = `order-${id}`;
    const history = await temporal().workflow.getHandle(workflowId).fetchHistory();
    tamper(history);
    return { workflowId, history };
  });
  const breaches: string[] = [];
  const options = { workflowBundle: await loadWorkflowBundle() };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, await Promise.all(histories)))
    if (error) breaches.push(`a history does not replay: ${workflowId}: ${error.message}`);
  return breaches;
};
