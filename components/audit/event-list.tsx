import { useTranslations } from "next-intl";
import type { useAudit } from "../hooks/use-audit";
import { Button } from "../ui/button";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { EventRow } from "./event-row";

/** Events, latest first, page by page. */
export const EventList = ({ list }: { list: ReturnType<typeof useAudit> }) => {
  const t = useTranslations("audit");
  const tCommon = useTranslations("common");
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = list;
  if (isError && !data) return <LoadFailed onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={10} className="h-9" />;
  return (
    <>
      <ol aria-label={t("events")} className="rounded-lg border border-line bg-surface">
        {data.map((item) => (
          <EventRow key={`${item.chainId}-${item.seq}`} item={item} />
        ))}
      </ol>
      {hasNextPage && (
        <div className="text-center">
          <Button className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {tCommon("loadMore")}
          </Button>
        </div>
      )}
    </>
  );
};
