import { useQuery } from "@tanstack/react-query";
import type { Page } from "@/domain/listing";
import type { SessionItem } from "@/domain/me";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Where the person is signed in. */
export const useSessions = () =>
  useQuery({
    queryKey: queryKeys.sessions,
    queryFn: ({ signal }) => api<Page<SessionItem>>("/api/me/sessions", { signal }),
    select: ({ items }) => items,
  });
