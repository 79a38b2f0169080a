"use client";

import { useQuery } from "@tanstack/react-query";
import type { Comment } from "@/domain/task-actions";
import { api } from "../api";
import { queryKeys } from "../query-keys";

const none: Comment[] = [];

/** What colleagues wrote to each other about a task, oldest first. @param any false where the task says that there is none: not asked then */
export const useComments = (taskId: string, any: boolean) => {
  const { data, ...query } = useQuery({
    queryKey: queryKeys.comments(taskId),
    queryFn: async ({ signal }) => (await api<{ items: Comment[] }>(`/api/tasks/${taskId}/comments`, { signal })).items,
    enabled: any,
  });
  return { ...query, data: data ?? (any ? undefined : none) };
};
