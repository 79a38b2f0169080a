import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { TaskDetail } from "@/domain/task";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Follows the case of a task, or no longer; who does is told when it moves. Shown at once. */
export const useWatchCase = ({ id, caseId }: Pick<TaskDetail, "id" | "caseId">) => {
  const client = useQueryClient();
  const queryKey = queryKeys.task(id);
  return useMutation({
    mutationFn: (watch: boolean) => api(`/api/cases/${caseId}/watch`, { method: watch ? "PUT" : "DELETE" }),
    onMutate: async (watching) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<TaskDetail>(queryKey);
      client.setQueryData<TaskDetail>(queryKey, (task) => task && { ...task, watching });
      return before;
    },
    onError: (_error, _watch, before) => client.setQueryData(queryKey, before),
    onSettled: () =>
      Promise.all([queryKey, queryKeys.case(caseId)].map((touched) => client.invalidateQueries({ queryKey: touched }))),
  });
};
