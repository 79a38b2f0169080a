import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { holdsAny, staffRoles } from "@/domain/roles";
import { useMe } from "../hooks/use-me";
import { useMessages } from "../hooks/use-messages";
import { useReadMessages } from "../hooks/use-read-messages";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { MessageItem } from "./message-item";
import { WriteMessage } from "./write-message";

/** What applicant and desk wrote to each other. Reading along marks nothing as read: somebody of the desk answers, or says that it was taken note of. */
export const CaseMessages = ({ detail }: { detail: CaseDetail }) => {
  const t = useTranslations("messages");
  const tCommon = useTranslations("common");
  const { data: me } = useMe();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMessages(detail.id);
  const { mutate: markRead, isPending: marking } = useReadMessages(detail.id);
  const onDesk = me !== undefined && holdsAny(me.roles, staffRoles);
  return (
    <Card
      title={t("title")}
      aside={
        onDesk &&
        detail.unreadMessages > 0 && (
          <Button size="sm" busy={marking} onClick={() => markRead()}>
            {t("markRead")}
          </Button>
        )
      }
    >
      <p className="mb-3 text-muted">{t("lead")}</p>
      {error && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={3} />}
      {data?.length === 0 && <p className="text-muted">{t("empty")}</p>}
      <ol aria-label={t("title")} className="flex flex-col gap-2">
        {data?.map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ol>
      {hasNextPage && (
        <Button className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {tCommon("loadMore")}
        </Button>
      )}
      {onDesk && detail.status === "OPEN" && (
        <WriteMessage caseId={detail.id} onSent={() => detail.unreadMessages > 0 && markRead()} />
      )}
    </Card>
  );
};
