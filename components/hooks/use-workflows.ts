import type { WorkflowItem } from "@/domain/admin/workflow";
import { type Filters, queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** Open cases by part of their number `q` and `standing`, with how their workflows stand; for admins. */
export const useWorkflows = (filters: Filters) =>
  usePageList<WorkflowItem>("/api/admin/workflows", queryKeys.workflows(filters), filters, { keepPrevious: true });
