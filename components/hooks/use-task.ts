"use client";

import { queryOptions, useQuery } from "@tanstack/react-query";
import type { TaskDetail } from "@/domain/task";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** For prefetching as well. */
export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: queryKeys.task(taskId),
    queryFn: ({ signal }) => api<TaskDetail>(`/api/tasks/${taskId}`, { signal }),
  });

/** @param taskId null while the address is not known */
export const useTask = (taskId: string | null) => useQuery({ ...taskQuery(taskId ?? ""), enabled: taskId !== null });
