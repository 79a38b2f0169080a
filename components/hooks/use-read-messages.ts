import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CaseDetail } from "@/domain/case";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Marks what the other side wrote as read. */
export const useReadMessages = (caseId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api(`/api/cases/${caseId}/messages/read`, { method: "POST" }),
    onSuccess: () =>
      client.setQueryData<CaseDetail>(queryKeys.case(caseId), (detail) => detail && { ...detail, unreadMessages: 0 }),
  });
};
