"use client";

import { useTranslations } from "next-intl";
import { parseAsString, useQueryState } from "nuqs";
import { useCallback } from "react";
import { useWorkflows } from "../../hooks/use-workflows";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { LoadFailed } from "../../ui/load-failed";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { SearchInput } from "../../ui/search-input";
import { SkeletonRows } from "../../ui/skeleton";
import { WorkflowTable } from "./workflow-table";

/** Open cases and how their workflows stand, latest first. */
export const WorkflowList = () => {
  const t = useTranslations("admin.workflows");
  const tCommon = useTranslations("common");
  const [q, setQ] = useQueryState("q", parseAsString);
  const search = useCallback((text: string) => void setQ(text || null), [setQ]);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useWorkflows({ q: q?.trim() });
  const away = data?.some(({ standing }) => standing === "UNKNOWN");
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to all screen readers */}
      <div role="search" aria-label={t("filterLabel")} className="mb-3 flex flex-wrap gap-2">
        <SearchInput label={t("search")} value={q ?? ""} onValueChange={search} />
      </div>
      {away && (
        <Notice tone="warn" role="status" className="mb-3" title={t("engineAway")}>
          <Button size="sm" className="mt-2" onClick={() => void refetch()}>
            {tCommon("tryAgain")}
          </Button>
        </Notice>
      )}
      {isPending && <SkeletonRows rows={8} className="h-12" />}
      {error && !data && <LoadFailed onRetry={() => void refetch()} />}
      {data && data.length > 0 && <WorkflowTable workflows={data} />}
      {data?.length === 0 && (
        <EmptyState
          kind={q ? "noMatch" : "firstUse"}
          title={t(q ? "empty.noMatch" : "empty.none")}
          action={q && <Button onClick={() => setQ(null)}>{tCommon("clearFilters")}</Button>}
        >
          {!q && t("empty.noneHint")}
        </EmptyState>
      )}
      {hasNextPage && (
        <Button className="mx-auto mt-3 flex" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {tCommon("loadMore")}
        </Button>
      )}
    </>
  );
};
