import { useQuery } from "@tanstack/react-query";
import type { ChainCheck } from "@/domain/listing";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Whether the audit chain of a case is whole. @param caseId null while the address is not known */
export const useChainCheck = (caseId: string | null) =>
  useQuery({
    queryKey: queryKeys.chainCheck(caseId ?? ""),
    queryFn: ({ signal }) => api<ChainCheck>("/api/audit/chain", { query: { caseId }, signal }),
    enabled: caseId !== null,
  });
