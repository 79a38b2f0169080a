import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ChangeAccess, UserDetail } from "@/domain/admin/account";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** What an admin can do to an account: where it is sent, and what goes along. */
export type UserChange =
  | { action: "disable" | "enable"; reason: string }
  | { action: "access"; access: ChangeAccess }
  | { action: "invite" | "end-sessions" | "absence" };

const methods = { access: "PUT", absence: "DELETE" } as const;

const send = (userId: string, change: UserChange): Promise<UserDetail> => {
  const { action } = change;
  const method = action === "access" || action === "absence" ? methods[action] : "POST";
  const body = "reason" in change ? { reason: change.reason } : "access" in change ? change.access : undefined;
  return api<UserDetail>(`/api/admin/users/${userId}/${action}`, { method, body });
};

/** Changes an account. */
export const useChangeUser = (userId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: UserChange) => send(userId, change),
    onSuccess: (user) => client.setQueryData(queryKeys.user(userId), user),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.allUsers }),
  });
};
