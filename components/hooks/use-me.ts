import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Me } from "@/domain/me";
import { api } from "../api";
import { ApiProblem } from "../api-problem";
import { openScreen } from "../opening";
import { queryKeys } from "../query-keys";

export const meQuery = queryOptions({
  queryKey: queryKeys.me,
  queryFn: ({ signal }) => api<Me>("/api/me", { signal }),
  staleTime: 60_000,
});

/** The person signed in. Who was signed in and is no more stays known, so that the page keeps its input while the session is renewed. */
export const useMe = () => {
  const client = useQueryClient();
  return useQuery({
    ...meQuery,
    queryFn: async ({ signal }) => {
      try {
        // A screen that opens with one request brings the person along.
        const opened = client.getQueryData<Me>(queryKeys.me) ? null : await openScreen(client, signal);
        return opened ?? (await api<Me>("/api/me", { signal }));
      } catch (error) {
        const known = client.getQueryData<Me>(queryKeys.me);
        if (known && error instanceof ApiProblem && error.status === 401) return known;
        throw error;
      }
    },
  });
};
