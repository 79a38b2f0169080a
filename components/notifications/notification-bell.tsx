import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { useMe } from "../hooks/use-me";
import { lazyPart } from "../lazy-part";
import { HeaderPopover } from "../ui/header-popover";
import { SkeletonRows } from "../ui/skeleton";

// Most pages are left without a look at the notices.
const NoticeBox = lazyPart(async () => (await import("./notice-box")).NoticeBox);

/** How many notices are unread, and the notices themselves. */
export const NotificationBell = () => {
  const t = useTranslations("notices");
  const unread = useMe().data?.unreadNotifications ?? 0;
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
        <Suspense fallback={<SkeletonRows rows={4} className="m-3 h-12" />}>
          <NoticeBox unread={unread} onLeave={close} />
        </Suspense>
      )}
    </HeaderPopover>
  );
};
