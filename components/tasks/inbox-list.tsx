"use client";

import { useTranslations } from "next-intl";
import { useContext, useEffect } from "react";
import type { Task } from "@/domain/task";
import { useMe } from "../hooks/use-me";
import { useTasks } from "../hooks/use-tasks";
import { Button } from "../ui/button";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { useMediaQuery } from "../ui/use-media-query";
import { listBehind } from "./actions/list-behind";
import { ArrivalsBar } from "./arrivals-bar";
import { BulkBar } from "./bulk/bulk-bar";
import { BulkOutcome } from "./bulk/bulk-outcome";
import { InboxEmpty } from "./inbox-empty";
import type { InboxView } from "./inbox-query";
import { TaskPlaceContext } from "./pane/task-place";
import { TaskRows } from "./pane/task-rows";
import { useRowsAhead } from "./pane/use-rows-ahead";
import { TaskCards } from "./task-cards";
import { TaskTable } from "./task-table";
import { useInboxActs } from "./use-inbox-acts";
import type { useInboxFilters } from "./use-inbox-filters";
import { useSteadyRows } from "./use-steady-rows";

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
  const wide = useMediaQuery("(min-width: 60rem)");
  const { selection, acts, offered, dialog } = useInboxActs({ rows, view: query.view, me });
  const shown = useContext(TaskPlaceContext)?.shown ?? null;
  const order = rows.map(({ item }) => item.id);
  useRowsAhead({ ids: order, shown, more: hasNextPage && !isFetchingNextPage, load: fetchNextPage });
  // Also when nothing moved, but a row left the list.
  useEffect(() => listBehind.remember({ query, order }));
  if (isPending) return <SkeletonRows rows={8} className={shown ? "h-20" : wide ? "h-12" : "h-36"} />;
  if (error && !data) return <LoadFailed onRetry={() => refetch()} />;
  const outcome = <BulkOutcome outcome={acts.outcome} onClose={acts.forget} />;
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
  const List = shown ? TaskRows : wide ? TaskTable : TaskCards;
  return (
    <div className="flex flex-col gap-3">
      <ArrivalsBar count={arrivals} onShow={showArrivals} />
      {outcome}
      <List rows={rows} view={query.view} selection={offered.length > 0 ? selection : undefined} />
      {hasNextPage && (
        <Button className="self-center" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t("loadMore")}
        </Button>
      )}
      <BulkBar acts={acts} offered={offered} onClear={() => selection.set([])} />
      {dialog}
    </div>
  );
};
