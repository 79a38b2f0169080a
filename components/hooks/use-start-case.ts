import { useQueryClient } from "@tanstack/react-query";
import type { Case } from "@/domain/case";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { useKeyedMutation } from "./use-keyed-mutation";

/** Opens a case, once, however often it must be asked. */
export const useStartCase = (type: string) => {
  const client = useQueryClient();
  return useKeyedMutation({
    send: (data: unknown, idempotencyKey) => api<Case>("/api/cases", { method: "POST", body: { type, data }, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.allCases }),
  });
};
