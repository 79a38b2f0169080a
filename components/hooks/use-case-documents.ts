import { useQuery } from "@tanstack/react-query";
import type { CaseDocument } from "@/domain/requests/slot";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Every file of a case, oldest first. */
export const useCaseDocuments = (caseId: string) =>
  useQuery({
    queryKey: queryKeys.documents(caseId),
    queryFn: async ({ signal }) => (await api<{ items: CaseDocument[] }>(`/api/cases/${caseId}/documents`, { signal })).items,
  });
