import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Page } from "@/domain/listing";
import type { Task } from "@/domain/task";
import { queryKeys } from "../query-keys";

type Patch = (task: Task) => Task;

const inList = (taskId: string, patch: Patch) => (list: InfiniteData<Page<Task>> | undefined) =>
  list && {
    ...list,
    pages: list.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.id === taskId ? patch(item) : item)) })),
  };

/** Changes a task wherever it is shown, before the server has answered. @returns puts everything back as it was */
export const patchTask = async (client: QueryClient, taskId: string, patch: Patch): Promise<() => void> => {
  const [task, lists] = [{ queryKey: queryKeys.task(taskId) }, { queryKey: queryKeys.allTasks }];
  await Promise.all([client.cancelQueries(task), client.cancelQueries(lists)]);
  const before = [...client.getQueriesData(task), ...client.getQueriesData(lists)];
  client.setQueriesData<Task>(task, (known) => known && patch(known));
  client.setQueriesData<InfiniteData<Page<Task>>>(lists, inList(taskId, patch));
  return () => {
    for (const [key, data] of before) client.setQueryData(key, data);
  };
};

/** Asks the server again for a task and every list it may be in. */
export const refetchTask = (client: QueryClient, taskId: string): Promise<unknown> =>
  Promise.all([
    client.invalidateQueries({ queryKey: queryKeys.task(taskId) }),
    client.invalidateQueries({ queryKey: queryKeys.allTasks }),
  ]);
