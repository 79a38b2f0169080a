import { useTranslations } from "next-intl";
import type { QueueName } from "@/domain/admin/queue";
import { holdsAny, staffRoles } from "@/domain/roles";
import { useMe } from "../../hooks/use-me";
import { useQueue } from "../../hooks/use-queue";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { LoadFailed } from "../../ui/load-failed";
import { SkeletonRows } from "../../ui/skeleton";
import { AdminProblem } from "../admin-problem";
import { QueueItemRow } from "./queue-item-row";
import { useRetry } from "./use-retry";

/** What waits in a queue, one by one, oldest first. */
export const QueueItems = ({ name }: { name: QueueName }) => {
  const t = useTranslations("admin.queues");
  const tCommon = useTranslations("common");
  const { data: me } = useMe();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useQueue(name, {});
  const { retry, isBusy, error: refused } = useRetry(name);
  const mayOpen = me !== undefined && holdsAny(me.roles, [...staffRoles, "AUDITOR"]);
  return (
    <Card title={t("items")}>
      <AdminProblem error={refused} />
      {isPending && <SkeletonRows rows={4} />}
      {error && !data && <LoadFailed onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState kind="allDone" title={t("empty.allDone")}>
          {t("empty.allDoneHint")}
        </EmptyState>
      )}
      <ul className="divide-y divide-line">
        {data?.map((item) => (
          <QueueItemRow
            key={item.id}
            item={item}
            mayOpen={mayOpen}
            busy={isBusy({ id: item.id })}
            onRetry={() => retry({ id: item.id })}
          />
        ))}
      </ul>
      {hasNextPage && (
        <Button className="mt-2" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {tCommon("loadMore")}
        </Button>
      )}
    </Card>
  );
};
