import { useQuery } from "@tanstack/react-query";
import type { Page } from "@/domain/listing";
import type { Comment } from "@/domain/task-actions";
import { api } from "../api";
import { queryKeys } from "../query-keys";

const none: Comment[] = [];

/** All of them, page after page: who is led to one finds it. */
const readComments = async (taskId: string, signal: AbortSignal): Promise<Comment[]> => {
  const comments: Comment[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Comment> = await api(`/api/tasks/${taskId}/comments`, { query: { cursor }, signal });
    comments.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return comments;
};

/** What colleagues wrote to each other about a task, oldest first. @param any false where the task says that there is none: not asked then */
export const useComments = (taskId: string, any: boolean) => {
  const { data, ...query } = useQuery({
    queryKey: queryKeys.comments(taskId),
    queryFn: ({ signal }) => readComments(taskId, signal),
    enabled: any,
  });
  return { ...query, data: data ?? (any ? undefined : none) };
};
