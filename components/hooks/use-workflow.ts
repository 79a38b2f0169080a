import { useQuery } from "@tanstack/react-query";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** How often a workflow is looked at anew, milliseconds. */
const every = 10_000;

/** The workflow of an open case; for admins. */
export const useWorkflow = (caseId: string | null) =>
  useQuery({
    queryKey: queryKeys.workflow(caseId ?? ""),
    queryFn: ({ signal }) => api<WorkflowDetail>(`/api/admin/workflows/${caseId}`, { signal }),
    enabled: caseId !== null,
    refetchInterval: every,
  });
