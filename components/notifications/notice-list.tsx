import { useTranslations } from "next-intl";
import { useMarkNotificationsRead } from "../hooks/use-mark-notifications-read";
import { useNotifications } from "../hooks/use-notifications";
import { Button } from "../ui/button";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { groupNotices } from "./group-notices";
import { NoticeThread } from "./notice-thread";

/** Notices, newest first, those of one case together. @param onLeave a notice was followed */
export const NoticeList = ({ onLeave }: { onLeave: () => void }) => {
  const t = useTranslations("notices");
  const tCommon = useTranslations("common");
  const { data: notices, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNotifications();
  const markRead = useMarkNotificationsRead();
  if (isError && !notices) return <LoadFailed onRetry={() => void refetch()} />;
  if (!notices) return <SkeletonRows rows={3} />;
  if (notices.length === 0) return <p className="px-3 py-8 text-center text-muted">{t("empty")}</p>;
  return (
    <>
      <ul>
        {groupNotices(notices).map((thread) => (
          <NoticeThread
            key={thread.latest.caseId ?? thread.latest.id}
            thread={thread}
            onOpen={({ id, readAt }) => {
              if (readAt === null) markRead.mutate({ ids: [id] });
              onLeave();
            }}
            onRead={(ids) => markRead.mutate({ ids })}
          />
        ))}
      </ul>
      {hasNextPage && (
        <div className="p-2 text-center">
          <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {tCommon("loadMore")}
          </Button>
        </div>
      )}
    </>
  );
};
