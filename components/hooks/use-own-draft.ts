import { useQuery } from "@tanstack/react-query";
import type { Draft } from "@/domain/draft";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Nobody waits longer for a draft of another device before he goes on with this one's, milliseconds. */
const patience = 4_000;

const path = (key: string): string => `/api/me/drafts/${key}`;

/** What a person kept under a key, asked for anew each time a form is opened; null when nothing is kept. */
export const useOwnDraft = (key: string, enabled: boolean) =>
  useQuery({
    queryKey: queryKeys.ownDraft(key),
    queryFn: async ({ signal }) =>
      (await api<Draft | null>(path(key), { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })) ?? null,
    enabled,
    retry: false,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    // Asked at once also without a network, so that the refusal comes at once.
    networkMode: "always",
  });

/** Keeps what one has not sent yet on the server, for 30 days. Throws ApiProblem. */
export const saveOwnDraft = (key: string, data: Draft["data"]): Promise<Draft> =>
  api<Draft>(path(key), { method: "PUT", body: { data } });

/** Throws away what one has not sent. Throws ApiProblem. */
export const deleteOwnDraft = (key: string): Promise<unknown> => api(path(key), { method: "DELETE" });
