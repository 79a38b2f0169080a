import { condition, proxyActivities } from "@temporalio/workflow";
import { outboxKeys } from "../../domain/contracts";
import type { Activities } from "../../worker/activities/activities";
import type { OpenCase } from "./open-case";
import { steps } from "./steps";

const { closeTask } = proxyActivities<Activities>(steps.database);

/** Takes tasks back that nobody decided. A decision that got there first stands, and its signal, which is on its way, is waited for. */
export const closeOpen = async ({ messages }: OpenCase, taskIds: readonly string[], reason: string): Promise<void> => {
  const undecided = taskIds.filter((taskId) => !messages.decisionOn(taskId));
  const closed = await Promise.all(undecided.map((taskId) => closeTask({ taskId, as: "CANCELLED", reason })));
  const onTheirWay = undecided.filter((_, index) => closed[index]?.status === "DECIDED");
  if (onTheirWay.length > 0) await condition(() => onTheirWay.every((taskId) => messages.decisionOn(taskId)));
};

/** Notes the decisions on these tasks as taken. */
export const acknowledgeDecisions = ({ messages, progress }: OpenCase, taskIds: readonly string[]): void => {
  for (const { decisionId } of messages.decisionsOn(taskIds)) progress.acknowledge(outboxKeys.decision(decisionId));
};
