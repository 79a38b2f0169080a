"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Bulk, type BulkAnswer, bulkLimit } from "@/domain/task-actions";
import { api } from "../api";
import { ApiProblem } from "../api-problem";
import { queryKeys } from "../query-keys";

type Without<Action, Key extends string> = Action extends unknown ? Omit<Action, Key> : never;
/** What is to be done with each of several tasks. */
export type BulkAct = Without<Exclude<Bulk, { action: "decide" }>, "items">;
export type BulkResult = BulkAnswer["results"][number];
type Asked = { act: BulkAct; taskIds: readonly string[] };

const portions = (taskIds: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(taskIds.length / bulkLimit) }, (_, at) => taskIds.slice(at * bulkLimit, (at + 1) * bulkLimit));

/** A portion that got no answer counts as not done; doing it again changes nothing that was done. */
const send = async (act: BulkAct, taskIds: string[]): Promise<BulkResult[]> => {
  const items = taskIds.map((taskId) => ({ taskId }));
  try {
    return (await api<BulkAnswer>("/api/tasks/bulk", { method: "POST", body: { ...act, items } })).results;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const refusal = { code: error.code, message: error.message, params: error.params ?? {} };
    return taskIds.map((taskId) => ({ taskId, done: false, refusal }));
  }
};

/** Does one thing with several tasks, each for itself: some may be done and others not. Nothing is shown before the server says so. */
export const useBulk = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ act, taskIds }: Asked) => {
      const results: BulkResult[] = [];
      for (const portion of portions(taskIds)) results.push(...(await send(act, portion)));
      return results;
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: queryKeys.allTasks });
      void client.invalidateQueries({ queryKey: ["task"] });
    },
  });
};
