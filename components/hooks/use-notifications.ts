import type { NotificationItem } from "@/domain/listing";
import { queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** Notices to the person signed in, newest first. */
export const useNotifications = (enabled = true) =>
  usePageList<NotificationItem>("/api/notifications", queryKeys.notifications, { limit: 20 }, { enabled });
