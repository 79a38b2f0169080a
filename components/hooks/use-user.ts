import { useQuery } from "@tanstack/react-query";
import type { UserDetail } from "@/domain/admin/account";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** One account; for admins. */
export const useUser = (userId: string | null) =>
  useQuery({
    queryKey: queryKeys.user(userId ?? ""),
    queryFn: ({ signal }) => api<UserDetail>(`/api/admin/users/${userId}`, { signal }),
    enabled: userId !== null,
  });
