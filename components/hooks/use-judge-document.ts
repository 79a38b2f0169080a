import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CaseDocument } from "@/domain/requests/slot";
import { api } from "../api";
import { queryKeys } from "../query-keys";

export type Judgement =
  | { documentId: string; verdict: "REVIEWED" | "NOT_REVIEWED" }
  | { documentId: string; verdict: "NOT_ACCEPTABLE"; reason: string };

/** Says what the reader found of a document; shown once the server has it. The last word of a person counts. */
export const useJudgeDocument = (caseId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ documentId, ...body }: Judgement) =>
      api<CaseDocument>(`/api/documents/${documentId}/judge`, { method: "POST", body }),
    onSettled: () =>
      Promise.all(
        [queryKeys.documents(caseId), ["request"], queryKeys.timeline(caseId)].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
