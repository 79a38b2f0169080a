import { useTranslations } from "next-intl";
import { Suspense, useContext, useEffect } from "react";
import type { Task } from "@/domain/task";
import { useMe } from "../hooks/use-me";
import { useTasks } from "../hooks/use-tasks";
import { lazyPart } from "../lazy-part";
import { Button } from "../ui/button";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { useMediaQuery } from "../ui/use-media-query";
import { listBehind } from "./actions/list-behind";
import { ArrivalsBar } from "./arrivals-bar";
import { InboxEmpty } from "./inbox-empty";
import type { InboxView } from "./inbox-query";
import { TaskPlaceContext } from "./pane/task-place";
import { useRowsAhead } from "./pane/use-rows-ahead";
import { TaskCardsLater, TaskRowsLater, tableWidth } from "./task-lists";
import { TaskTable } from "./task-table";
import { useInboxActs } from "./use-inbox-acts";
import type { useInboxFilters } from "./use-inbox-filters";
import { useSteadyRows } from "./use-steady-rows";

// What several tasks need comes with the first that is selected.
const BulkBar = lazyPart(async () => (await import("./bulk/bulk-bar")).BulkBar);
const BulkOutcome = lazyPart(async () => (await import("./bulk/bulk-outcome")).BulkOutcome);

type Props = {
  query: ReturnType<typeof useInboxFilters>["query"];
  filtered: boolean;
  onClearFilters: () => void;
  onShowView: (view: InboxView) => void;
};

const none: readonly Task[] = [];

/** One list of tasks: as a table where there is room, as cards on a phone, as short rows beside an open task. */
export const InboxList = ({ query, filtered, onClearFilters, onShowView }: Props) => {
  const t = useTranslations("common");
  const { data: me } = useMe();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTasks(query);
  const items = data ?? none;
  const { rows, arrivals, showArrivals } = useSteadyRows(items);
  const wide = useMediaQuery(tableWidth);
  const { selection, acts, offered, dialog } = useInboxActs({ rows, view: query.view, me });
  const shown = useContext(TaskPlaceContext)?.shown ?? null;
  const order = rows.map(({ item }) => item.id);
  useRowsAhead({ ids: order, shown, more: hasNextPage && !isFetchingNextPage, load: fetchNextPage });
  // Also when nothing moved, but a row left the list.
  useEffect(() => listBehind.remember({ query, order }));
  const skeleton = <SkeletonRows rows={8} className={shown ? "h-20" : wide ? "h-12" : "h-36"} />;
  if (isPending) return skeleton;
  if (error && !data) return <LoadFailed onRetry={() => refetch()} />;
  const outcome = (
    <div role="status" className="empty:hidden">
      <Suspense>{acts.outcome && <BulkOutcome outcome={acts.outcome} onClose={acts.forget} />}</Suspense>
    </div>
  );
  if (items.length === 0)
    return (
      <div className="flex flex-col gap-3">
        {outcome}
        <InboxEmpty
          view={query.view}
          filtered={filtered}
          cleared={rows.length > 0}
          onClearFilters={onClearFilters}
          onShowView={onShowView}
        />
      </div>
    );
  const List = shown ? TaskRowsLater : wide ? TaskTable : TaskCardsLater;
  return (
    <div className="flex flex-col gap-3">
      <ArrivalsBar count={arrivals} onShow={showArrivals} />
      {outcome}
      <Suspense fallback={skeleton}>
        <List rows={rows} view={query.view} selection={offered.length > 0 ? selection : undefined} />
      </Suspense>
      {hasNextPage && (
        <Button className="self-center" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t("loadMore")}
        </Button>
      )}
      <Suspense>{acts.count > 0 && <BulkBar acts={acts} offered={offered} onClear={() => selection.set([])} />}</Suspense>
      {dialog}
    </div>
  );
};
