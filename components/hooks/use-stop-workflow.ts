import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Asking the case to stop, or ending it where nothing else helps. */
export type StopWorkflow = { action: "cancel"; reason: string } | { action: "end"; reason: string; caseNumber: string };

/** Stops the workflow of an open case. */
export const useStopWorkflow = (caseId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, ...body }: StopWorkflow) => api(`/api/admin/workflows/${caseId}/${action}`, { method: "POST", body }),
    onSettled: () =>
      Promise.all(
        [queryKeys.workflow(caseId), queryKeys.allWorkflows, queryKeys.alerts].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
