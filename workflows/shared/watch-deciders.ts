import { proxyActivities, proxyLocalActivities, uuid4 } from "@temporalio/workflow";
import { scaledMs } from "../../domain/duration";
import { isoInstant } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import { acknowledgeDecisions, closeOpen } from "./close-open";
import type { OpenCase } from "./open-case";
import { operationsClock } from "./operations-clock";
import type { StepEvent } from "./progress";
import type { ReviewRequest } from "./review-request";
import { steps } from "./steps";

const { openTask } = proxyActivities<Activities>(steps.database);
const { countDeciders } = proxyLocalActivities<Activities>(steps.bookkeeping);

/** Sees to it that a level nobody may decide is told to operations, for as long as that is so. */
export type DeciderWatch = {
  /** Acts on how many people may decide; null: the question does not arise. @returns what goes on the trail */
  saw: (deciders: number | null) => Promise<StepEvent[]>;
  /** Counts anew. */
  look: () => Promise<StepEvent[]>;
  /** Whether operations have asked to look again. */
  wasAsked: () => boolean;
  isFlagged: () => boolean;
  /** The level is over: takes back what operations were asked. */
  end: () => Promise<void>;
};

/** @param stillOpen the tasks of the level that nobody decided yet */
export const watchDeciders = (openCase: OpenCase, request: ReviewRequest, stillOpen: () => string[]): DeciderWatch => {
  const { caseId, messages, progress, timeScale } = openCase;
  const { nobodyType: type, level, taskKey } = request;
  let flagged = false;
  let asked: string | undefined;
  let times = 0;

  const settle = (): void => {
    if (!asked) return;
    acknowledgeDecisions(openCase, [asked]);
    progress.change({ tasks: progress.state.tasks.filter(({ taskId }) => taskId !== asked) });
    asked = undefined;
  };
  const end = async (): Promise<void> => {
    if (asked) await closeOpen(openCase, [asked], "SOMEBODY_CAN_DECIDE");
    settle();
    if (flagged) progress.change({ nobodyCanDecide: false });
    flagged = false;
  };
  const askOperations = async (taskType: string): Promise<void> => {
    times += 1;
    const task = { type: taskType, level, requiredRoles: ["OPERATIONS" as const], fourEyes: null };
    const dueAt = isoInstant(Date.now() + scaledMs(operationsClock.due, timeScale));
    const key = { taskId: uuid4(), taskKey: `${taskType}:${taskKey(1)}:${times}` };
    const { taskId } = await openTask({ ...task, ...key, caseId, title: "Nobody can decide this case", dueAt });
    asked = taskId;
    const entry = { taskId, type: taskType, level, roles: ["OPERATIONS"], escalated: false };
    progress.change({ nobodyCanDecide: true, tasks: [...progress.state.tasks, entry] });
  };
  const saw = async (deciders: number | null): Promise<StepEvent[]> => {
    const [taskId] = stillOpen();
    if (asked && messages.decisionOn(asked)) settle();
    if (!type || deciders === null || !taskId) return [];
    if (deciders > 0) await end();
    else if (!asked) {
      const known = flagged;
      flagged = true;
      await askOperations(type);
      return known ? [] : [{ type: "case.nobodyCanDecide", taskId, data: { taskId, level } }];
    }
    return [];
  };
  const look = async (): Promise<StepEvent[]> => {
    const [taskId] = stillOpen();
    return type && taskId ? saw(await countDeciders(taskId)) : [];
  };
  return { saw, look, end, isFlagged: () => flagged, wasAsked: () => asked !== undefined && !!messages.decisionOn(asked) };
};
