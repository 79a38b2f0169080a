import { useQuery } from "@tanstack/react-query";
import type { Invitation } from "@/domain/admin/account";
import { api } from "../api";
import { ApiProblem } from "../api-problem";
import { queryKeys } from "../query-keys";

/** Whom a mailed link is for. What it says of a link does not change by asking again. @param token null until it is known */
export const useInvitation = (token: string | null) =>
  useQuery({
    queryKey: queryKeys.invitation(token ?? ""),
    queryFn: ({ signal }) => api<Invitation>("/api/invitation/look", { method: "POST", body: { token }, signal }),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: (count, error) => count < 2 && error instanceof ApiProblem && error.retryable,
  });
