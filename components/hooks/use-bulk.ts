import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Task } from "@/domain/task";
import type { Bulk, BulkAnswer } from "@/domain/task-actions";
import { bulkLimit } from "@/domain/task-list";
import { api } from "../api";
import { ApiProblem } from "../api-problem";
import { queryKeys } from "../query-keys";
import { createRequestKey } from "./request-key";

type Without<Action, Key extends string> = Action extends unknown ? Omit<Action, Key> : never;
/** What is to be done with each of several tasks. */
export type BulkAct = Without<Bulk, "items">;
export type BulkResult = BulkAnswer["results"][number];
type Subject = Pick<Task, "id" | "version">;
type Asked = { act: BulkAct; tasks: readonly Subject[] };

/** How often a portion of decisions is asked again when no answer came. */
const tries = 4;

const portions = (tasks: readonly Subject[]): Subject[][] =>
  Array.from({ length: Math.ceil(tasks.length / bulkLimit) }, (_, at) => tasks.slice(at * bulkLimit, (at + 1) * bulkLimit));

/** A decision is made on the version that was seen. */
const itemsOf = (act: BulkAct, tasks: readonly Subject[]) =>
  tasks.map(({ id, version }) => ({ taskId: id, ...(act.action === "decide" ? { seenVersion: version } : {}) }));

/** One key for all tries: a decision that was recorded, and of which the answer was lost, is answered again and not made twice. */
const ask = async (body: object, idempotencyKey: string | undefined, left = idempotencyKey ? tries : 1): Promise<BulkAnswer> => {
  try {
    return await api<BulkAnswer>("/api/tasks/bulk", { method: "POST", body, idempotencyKey });
  } catch (error) {
    if (left > 1 && error instanceof ApiProblem && error.retryable) {
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** (tries - left)));
      return ask(body, idempotencyKey, left - 1);
    }
    throw error;
  }
};

/** A portion that got no answer counts as not done; doing it again changes nothing that was done. */
const send = async (act: BulkAct, tasks: Subject[]): Promise<BulkResult[]> => {
  const body = { ...act, items: itemsOf(act, tasks) };
  try {
    return (await ask(body, act.action === "decide" ? createRequestKey().keyFor(body) : undefined)).results;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const refusal = { code: error.code, message: error.message, params: error.params ?? {} };
    return tasks.map(({ id }) => ({ taskId: id, done: false, refusal }));
  }
};

/** Does one thing with several tasks, each for itself: some may be done and others not. Nothing is shown before the server says so. */
export const useBulk = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ act, tasks }: Asked) => {
      const results: BulkResult[] = [];
      for (const portion of portions(tasks)) results.push(...(await send(act, portion)));
      return results;
    },
    onSettled: () => {
      for (const queryKey of [queryKeys.allTasks, queryKeys.allCases, ["task"]]) void client.invalidateQueries({ queryKey });
    },
  });
};
