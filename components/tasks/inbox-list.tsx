"use client";

import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { useTasks } from "../hooks/use-tasks";
import { Button } from "../ui/button";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { useMediaQuery } from "../ui/use-media-query";
import { ArrivalsBar } from "./arrivals-bar";
import { InboxEmpty } from "./inbox-empty";
import { TaskCards } from "./task-cards";
import { TaskTable } from "./task-table";
import type { InboxView, useInboxFilters } from "./use-inbox-filters";
import { useListKeys } from "./use-list-keys";
import { useSteadyRows } from "./use-steady-rows";

type Props = {
  query: ReturnType<typeof useInboxFilters>["query"];
  filtered: boolean;
  onClearFilters: () => void;
  onShowView: (view: InboxView) => void;
  onHelp: () => void;
};

const none: readonly Task[] = [];

/** One list of tasks: as a table where there is room, as cards on a phone. */
export const InboxList = ({ query, filtered, onClearFilters, onShowView, onHelp }: Props) => {
  const t = useTranslations("common");
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTasks(query);
  const items = data ?? none;
  const { rows, arrivals, showArrivals } = useSteadyRows(items);
  const wide = useMediaQuery("(min-width: 60rem)");
  useListKeys(items, onHelp);
  if (isPending) return <SkeletonRows rows={8} className={wide ? "h-12" : "h-36"} />;
  if (error && !data) return <LoadFailed onRetry={() => refetch()} />;
  if (items.length === 0)
    return <InboxEmpty view={query.view} filtered={filtered} onClearFilters={onClearFilters} onShowView={onShowView} />;
  const List = wide ? TaskTable : TaskCards;
  return (
    <div className="flex flex-col gap-3">
      <ArrivalsBar count={arrivals} onShow={showArrivals} />
      <List rows={rows} view={query.view} />
      {hasNextPage && (
        <Button className="self-center" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t("loadMore")}
        </Button>
      )}
    </div>
  );
};
