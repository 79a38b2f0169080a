"use client";

import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { useMarkNotificationsRead } from "../hooks/use-mark-notifications-read";
import { useMe } from "../hooks/use-me";
import { Button } from "../ui/button";
import { HeaderPopover } from "../ui/header-popover";
import { SkeletonRows } from "../ui/skeleton";

// Most pages are left without a look at the notices.
const NoticeList = lazy(async () => ({ default: (await import("./notice-list")).NoticeList }));

/** How many notices are unread, and the notices themselves. */
export const NotificationBell = () => {
  const t = useTranslations("notices");
  const unread = useMe().data?.unreadNotifications ?? 0;
  const markRead = useMarkNotificationsRead();
  const trigger = (
    <>
      <Bell aria-hidden className="size-5" />
      {unread > 0 && (
        <span
          aria-hidden
          className="tabular absolute -top-0.5 right-0.5 min-w-4.5 rounded-full bg-accent px-1 text-center text-xs text-on-accent"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </>
  );
  return (
    <HeaderPopover label={t("bell", { count: unread })} trigger={trigger} className="w-[min(22rem,calc(100vw-1.5rem))]">
      {(close) => (
        <div className="flex max-h-[min(32rem,80dvh)] flex-col">
          <div className="flex min-h-11 items-center justify-between gap-2 border-b border-line px-3 py-1.5">
            <h2 className="font-semibold">{t("title")}</h2>
            {unread > 0 && (
              <Button size="sm" variant="ghost" onClick={() => markRead.mutate({ all: true })}>
                {t("markAll")}
              </Button>
            )}
          </div>
          <div className="overflow-y-auto">
            <Suspense fallback={<SkeletonRows rows={3} className="h-12" />}>
              <NoticeList onLeave={close} />
            </Suspense>
          </div>
        </div>
      )}
    </HeaderPopover>
  );
};
