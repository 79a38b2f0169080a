import type { Task } from "@/domain/task";
import { type Filters, queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** Tasks by view (`needs-me`, `mine`, `done`) and filters, soonest due first. */
export const useTasks = (filters: Filters) =>
  usePageList<Task>("/api/tasks", queryKeys.tasks(filters), filters, { keepPrevious: true });
