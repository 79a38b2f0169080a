import { type QueryClient, useQuery } from "@tanstack/react-query";
import type { Attachment } from "@/domain/attachment";
import { api } from "../api";
import { queryKeys } from "../query-keys";

const none: Attachment[] = [];

/** What colleagues attached to a task, oldest first. @param any false where the task says that there is nothing: not asked then */
export const useAttachments = (taskId: string, any: boolean) => {
  const { data, ...query } = useQuery({
    queryKey: queryKeys.attachments(taskId),
    queryFn: async ({ signal }) => (await api<{ items: Attachment[] }>(`/api/tasks/${taskId}/documents`, { signal })).items,
    enabled: any,
  });
  return { ...query, data: any ? data : none };
};

/** Asks again what is attached to a task; the task itself says how much. */
export const renewAttachments = (client: QueryClient, taskId: string): Promise<unknown> =>
  Promise.all([
    client.invalidateQueries({ queryKey: queryKeys.attachments(taskId) }),
    client.invalidateQueries({ queryKey: queryKeys.task(taskId) }),
  ]);
