import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Me, Preferences } from "@/domain/me";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Changes language, theme or time zone of the account; shown at once. */
export const useUpdateMe = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Preferences) => api<Me>("/api/me", { method: "PATCH", body: change }),
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: queryKeys.me });
      const before = client.getQueryData<Me>(queryKeys.me);
      const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      client.setQueryData<Me>(queryKeys.me, (me) => me && { ...me, ...set });
      return before;
    },
    onError: (_error, _change, before) => client.setQueryData(queryKeys.me, before),
    onSuccess: (me) => client.setQueryData(queryKeys.me, me),
  });
};
