import { useQuery } from "@tanstack/react-query";
import type { Demo } from "@/domain/me";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** The demo accounts; an error outside demo mode. */
export const useDemo = () =>
  useQuery({
    queryKey: queryKeys.demo,
    queryFn: ({ signal }) => api<Demo>("/api/demo", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
