"use client";

import { Popover } from "@base-ui/react/popover";
import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMarkNotificationsRead } from "../hooks/use-mark-notifications-read";
import { useMe } from "../hooks/use-me";
import { Button } from "../ui/button";
import { buttonStyle } from "../ui/button-style";
import { NoticeList } from "./notice-list";

/** How many notices are unread, and the notices themselves. */
export const NotificationBell = () => {
  const t = useTranslations("notices");
  const [open, setOpen] = useState(false);
  const unread = useMe().data?.unreadNotifications ?? 0;
  const markRead = useMarkNotificationsRead();
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger aria-label={t("bell", { count: unread })} className={buttonStyle("ghost", "sm", "relative")}>
        <Bell aria-hidden className="size-5" />
        {unread > 0 && (
          <span
            aria-hidden
            className="tabular absolute -top-0.5 right-0.5 min-w-4.5 rounded-full bg-accent px-1 text-center text-xs text-on-accent"
          >
            {unread > 99 ? "99+" : unread}
          </span>
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" collisionPadding={8} className="z-50">
          <Popover.Popup className="flex max-h-[min(32rem,80dvh)] w-[min(22rem,calc(100vw-1rem))] flex-col rounded-lg border border-line bg-raised shadow-pop">
            <div className="flex min-h-11 items-center justify-between gap-2 border-b border-line px-3 py-1.5">
              <Popover.Title className="font-semibold">{t("title")}</Popover.Title>
              {unread > 0 && (
                <Button size="sm" variant="ghost" onClick={() => markRead.mutate({ all: true })}>
                  {t("markAll")}
                </Button>
              )}
            </div>
            <div className="overflow-y-auto">
              <NoticeList onLeave={() => setOpen(false)} />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
};
