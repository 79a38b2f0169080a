import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Page } from "@/domain/listing";
import type { Task } from "@/domain/task";
import { api } from "../../api";
import { listBehind } from "./list-behind";
import { nextAfter } from "./next-after";

const known = (client: QueryClient): Task[] | undefined => {
  const key = listBehind.key();
  const list = key && client.getQueryData<InfiniteData<Page<Task>>>(key);
  return list?.pages.flatMap(({ items }) => items);
};

/** The task after this one in the list one came from, as far as that is loaded. */
export const nextInList = (client: QueryClient, taskId: string): Task | undefined =>
  nextAfter(listBehind.get()?.order ?? [], known(client) ?? [], taskId);

/** The same; a list one looked at so long ago that it is forgotten is asked for anew. Throws ApiProblem. */
export const findNextInList = async (client: QueryClient, taskId: string): Promise<Task | undefined> => {
  const { query = {}, order = [] } = listBehind.get() ?? {};
  const waiting = known(client) ?? (await api<Page<Task>>("/api/tasks", { query })).items;
  return nextAfter(order, waiting, taskId);
};

/** Whether one came to this task from a list. */
export const isInList = (taskId: string): boolean => listBehind.get()?.order.includes(taskId) ?? false;
