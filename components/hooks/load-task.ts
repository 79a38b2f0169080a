import type { QueryClient } from "@tanstack/react-query";
import type { TaskOpening } from "@/domain/task-opening";
import { api } from "../api";
import { withChangesMeanwhile } from "../live/changes-meanwhile";
import { queryKeys } from "../query-keys";

/** Asks for a task and everything its page opens with in one request, and puts all of it into the cache. Throws ApiProblem. */
export const loadTask = (client: QueryClient, taskId: string, signal: AbortSignal): Promise<TaskOpening> =>
  withChangesMeanwhile(client, async () => {
    const opened = await api<TaskOpening>(`/api/tasks/${taskId}/opening`, { signal });
    const { me, task, documents, timeline, comments, products } = opened;
    client.setQueryData(queryKeys.absence, me.absences);
    client.setQueryData(queryKeys.case(task.caseId), opened.case);
    client.setQueryData(queryKeys.documents(task.caseId), documents);
    if (timeline) client.setQueryData(queryKeys.timeline(task.caseId), { pages: [timeline], pageParams: [null] });
    if (comments) client.setQueryData(queryKeys.comments(taskId), comments);
    if (products) client.setQueryData(queryKeys.products, products);
    client.setQueryData(queryKeys.task(taskId), task);
    return opened;
  });
