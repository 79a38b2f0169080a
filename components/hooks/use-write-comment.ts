import { useQueryClient } from "@tanstack/react-query";
import type { Comment } from "@/domain/task-actions";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { refetchTask } from "./patch-task";
import { useKeyedMutation } from "./use-keyed-mutation";

/** `mentions`: ids of those who are told. */
export type WrittenComment = { text: string; mentions: string[] };

/** Writes a comment, once, however often it must be asked. */
export const useWriteComment = (taskId: string) => {
  const client = useQueryClient();
  return useKeyedMutation({
    send: (body: WrittenComment, idempotencyKey) =>
      api<Comment>(`/api/tasks/${taskId}/comments`, { method: "POST", body, idempotencyKey }),
    onSuccess: (comment) =>
      client.setQueryData<Comment[]>(queryKeys.comments(taskId), (known = []) => [
        ...known.filter(({ id }) => id !== comment.id),
        comment,
      ]),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: queryKeys.comments(taskId) });
      void refetchTask(client, taskId);
    },
  });
};
