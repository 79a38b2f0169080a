import { useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { inviteUserSchema, UserDetail } from "@/domain/admin/account";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { useKeyedMutation } from "./use-keyed-mutation";

export type GivenInvitation = z.input<typeof inviteUserSchema>;

/** Makes an account and mails its person a link. */
export const useInviteUser = () => {
  const client = useQueryClient();
  return useKeyedMutation<UserDetail, GivenInvitation>({
    send: (body, idempotencyKey) => api<UserDetail>("/api/admin/users", { method: "POST", body, idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.allUsers }),
  });
};
