import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Says that one cannot decide a case, and why; it cannot be taken back. Repeating it changes nothing. */
export const useDeclareConflict = (caseId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api(`/api/cases/${caseId}/conflict`, { method: "POST", body: { reason } }),
    onSettled: () =>
      Promise.all(
        [["task"], queryKeys.allTasks, queryKeys.case(caseId), queryKeys.timeline(caseId)].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
