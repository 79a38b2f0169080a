import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import type { InformationRequest } from "@/domain/requests/request";
import { api } from "../api";
import { queryKeys } from "../query-keys";

const requestQuery = (requestId: string) =>
  queryOptions({
    queryKey: queryKeys.request(requestId),
    queryFn: ({ signal }) => api<InformationRequest>(`/api/requests/${requestId}`, { signal }),
  });

/** What an applicant was asked for. @param requestId null while the address is not known */
export const useRequest = (requestId: string | null) =>
  useQuery({ ...requestQuery(requestId ?? ""), enabled: requestId !== null });

/** Several of them, in the order given; those not here yet are left out. */
export const useRequests = (requestIds: readonly string[]): InformationRequest[] =>
  useQueries({
    queries: requestIds.map(requestQuery),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
