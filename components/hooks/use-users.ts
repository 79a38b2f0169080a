import type { ListedUser } from "@/domain/admin/account";
import { type Filters, queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** Accounts by `q`, `role`, `state`; for admins. */
export const useUsers = (filters: Filters) =>
  usePageList<ListedUser>("/api/admin/users", queryKeys.users(filters), filters, { keepPrevious: true });
