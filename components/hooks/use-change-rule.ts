import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RuleDetail, SaveDraft } from "@/domain/admin/rule";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** What an admin can do with the draft of a rule. */
export type RuleChange =
  | { action: "draft"; draft: SaveDraft }
  | { action: "drop" | "submit" | "activate"; revision: number }
  | { action: "send-back"; revision: number; reason: string };

const send = (path: string, change: RuleChange): Promise<RuleDetail> => {
  if (change.action === "draft") return api(`${path}/draft`, { method: "PUT", body: change.draft });
  const { action, ...body } = change;
  if (action === "drop") return api(`${path}/draft`, { method: "DELETE", body });
  return api(`${path}/${action}`, { method: "POST", body });
};

/** Writes, hands on, gives back, drops or puts in force the change of a rule. */
export const useChangeRule = (kind: string, id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: RuleChange) => send(`/api/admin/rules/${kind}/${id}`, change),
    onSuccess: (rule) => client.setQueryData(queryKeys.rule(kind, id), rule),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.allRules }),
  });
};
