import { useTranslations } from "next-intl";
import type { CaseState } from "@/domain/case-state";
import type { TimelineItem } from "@/domain/listing";
import { useTimeline } from "../hooks/use-timeline";
import { useFormat } from "../i18n/use-format";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { foldNotices } from "./fold-notices";
import { TimelineDay } from "./timeline-day";
import { TimersToCome } from "./timers-to-come";

/** Events by the reader's calendar day, in order. */
const groupByDay = (items: readonly TimelineItem[], dayOf: (instant: string) => string) => {
  const days: { day: string; items: TimelineItem[] }[] = [];
  for (const item of items) {
    const day = dayOf(item.at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
};

/** Everything that happened in the case and, at its end, what is still to come by itself. */
export const Timeline = ({ caseId, type, timers }: { caseId: string; type: string; timers: CaseState["timers"] }) => {
  const t = useTranslations("cases.page");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(caseId);
  return (
    <Card title={t("timeline")}>
      {isPending && <SkeletonRows rows={5} className="h-6" />}
      {error && !data && <LoadFailed onRetry={() => refetch()} />}
      <ol className="flex flex-col gap-4">
        {groupByDay(foldNotices(data ?? []), format.longDate).map(({ day, items }) => (
          <TimelineDay key={day} day={day} items={items} caseId={caseId} type={type} />
        ))}
        {!hasNextPage && <TimersToCome timers={timers} />}
      </ol>
      {hasNextPage && (
        <Button className="mt-3" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {tCommon("loadMore")}
        </Button>
      )}
    </Card>
  );
};
