import { useTranslations } from "next-intl";
import { useMarkNotificationsRead } from "../hooks/use-mark-notifications-read";
import { MoreWords } from "../i18n/more-words";
import { noticeWords } from "../i18n/notice-words";
import { Button } from "../ui/button";
import { SkeletonRows } from "../ui/skeleton";
import { NoticeList } from "./notice-list";

type Props = { /** How many are unread. */ unread: number /** A notice was followed. */; onLeave: () => void };

/** What the bell holds: the notices, and marking all of them as read. */
export const NoticeBox = ({ unread, onLeave }: Props) => {
  const t = useTranslations("notices");
  const markRead = useMarkNotificationsRead();
  return (
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
        <MoreWords words={noticeWords} waiting={<SkeletonRows rows={3} className="h-12" />}>
          <NoticeList onLeave={onLeave} />
        </MoreWords>
      </div>
    </div>
  );
};
