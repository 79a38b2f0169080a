import { AppError } from "@/domain/errors";
import type { Bulk, BulkAnswer } from "@/domain/task-actions";
import type { Caller, Idempotency } from "../caller";
import { claimTask } from "../claim-task";
import { log } from "../log";
import { releaseTask } from "../release-task";
import { assignTask } from "./assign-task";
import { decideInBulk } from "./decide-in-bulk";
import { prioritiseTask } from "./prioritise-task";
import { snoozeTask, wakeTask } from "./snooze-task";

type Result = BulkAnswer["results"][number];
type Item = Bulk["items"][number];
type Doer = (caller: Caller, item: Item) => Promise<Omit<Extract<Result, { done: true }>, "taskId" | "done">>;

const doers: { [Action in Bulk["action"]]: (bulk: Extract<Bulk, { action: Action }>, idempotency?: Idempotency) => Doer } = {
  claim:
    () =>
    async (caller, { taskId }) => ({ task: await claimTask(caller, taskId) }),
  release:
    () =>
    async (caller, { taskId }) => ({ task: await releaseTask(caller, taskId) }),
  assign:
    ({ to }) =>
    async (caller, { taskId }) => ({ task: await assignTask(caller, taskId, { to }) }),
  snooze:
    ({ until }) =>
    async (caller, { taskId }) => ({ task: await snoozeTask(caller, taskId, until) }),
  wake:
    () =>
    async (caller, { taskId }) => ({ task: await wakeTask(caller, taskId) }),
  prioritise:
    ({ priority }) =>
    async (caller, { taskId }) => ({ task: await prioritiseTask(caller, taskId, priority) }),
  decide: (bulk, idempotency) => async (caller, item) => ({ receipt: await decideInBulk(caller, item, bulk, idempotency) }),
};

const resultOf = async (taskId: string, done: ReturnType<Doer>): Promise<Result> => {
  try {
    return { taskId, done: true, ...(await done) };
  } catch (error) {
    // What was done before stays done: of what fails, too, each has its own answer.
    const told = error instanceof AppError ? error : new AppError("INTERNAL", undefined, { cause: error });
    if (told.code === "INTERNAL") log.error({ err: error, taskId }, "one of several tasks failed");
    return {
      taskId,
      done: false,
      refusal: { code: told.code, message: told.message, params: { ...told.params, errors: told.errors } },
    };
  }
};

/**
 * Does the same to up to 100 tasks, one after the other, each by the statement that does it to one: all of it or nothing per task. A task that
 * cannot be done stops none of the others, and is answered with the reason.
 */
export const bulkTasks = async (caller: Caller, bulk: Bulk, idempotency?: Idempotency): Promise<BulkAnswer> => {
  const doer = doers[bulk.action](bulk as never, idempotency);
  const results: Result[] = [];
  for (const item of bulk.items) results.push(await resultOf(item.taskId, doer(caller, item)));
  return { results };
};
