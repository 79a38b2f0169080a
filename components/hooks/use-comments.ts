"use client";

import { useQuery } from "@tanstack/react-query";
import type { Comment } from "@/domain/task-actions";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** What colleagues wrote to each other about a task, oldest first. */
export const useComments = (taskId: string) =>
  useQuery({
    queryKey: queryKeys.comments(taskId),
    queryFn: async ({ signal }) => (await api<{ items: Comment[] }>(`/api/tasks/${taskId}/comments`, { signal })).items,
  });
