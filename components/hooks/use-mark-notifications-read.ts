import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import type { NotificationItem, Page } from "@/domain/listing";
import type { Me } from "@/domain/me";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Which notices were read. */
export type Read = { ids: string[] } | { all: true };

const markRead = (read: Read, at: string) => (list: InfiniteData<Page<NotificationItem>> | undefined) =>
  list && {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      items: page.items.map((item) =>
        "all" in read || read.ids.includes(item.id) ? { ...item, readAt: item.readAt ?? at } : item,
      ),
    })),
  };

/** Marks notices as read; shown at once. */
export const useMarkNotificationsRead = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (read: Read) => api<null>("/api/notifications/read", { method: "POST", body: read }),
    onMutate: (read) => {
      client.setQueryData(queryKeys.notifications, markRead(read, new Date().toISOString()));
      client.setQueryData<Me>(
        queryKeys.me,
        (me) => me && { ...me, unreadNotifications: "all" in read ? 0 : Math.max(0, me.unreadNotifications - read.ids.length) },
      );
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.notifications }),
        client.invalidateQueries({ queryKey: queryKeys.me }),
      ]),
  });
};
