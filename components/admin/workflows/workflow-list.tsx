import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { workflowStandings } from "@/domain/admin/workflow";
import { anyText, oneOf } from "../../hooks/address-parts";
import { useAddress } from "../../hooks/use-address";
import { useWorkflows } from "../../hooks/use-workflows";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { LoadFailed } from "../../ui/load-failed";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { SearchInput } from "../../ui/search-input";
import { Select } from "../../ui/select";
import { SkeletonRows } from "../../ui/skeleton";
import { WorkflowTable } from "./workflow-table";

const filterParts = { q: anyText, standing: oneOf(workflowStandings) };

/** Open cases and how their workflows stand, latest first. */
export const WorkflowList = () => {
  const t = useTranslations("admin.workflows");
  const tCommon = useTranslations("common");
  const [{ q, standing }, setFilters] = useAddress(filterParts);
  const search = useCallback((text: string) => setFilters({ q: text || null }), [setFilters]);
  const filtered = Boolean(q || standing);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useWorkflows({
    q: q?.trim(),
    standing,
  });
  const away = data?.some(({ standing }) => standing === "UNKNOWN");
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to all screen readers */}
      <div role="search" aria-label={t("filterLabel")} className="mb-3 flex flex-wrap gap-2">
        <SearchInput label={t("search")} value={q ?? ""} onValueChange={search} />
        <Select
          aria-label={t("standing")}
          value={standing ?? ""}
          onChange={({ target }) => setFilters({ standing: workflowStandings.find((one) => one === target.value) ?? null })}
          className="flex-1 sm:flex-none"
        >
          <option value="">{t("anyStanding")}</option>
          {workflowStandings.map((one) => (
            <option key={one} value={one}>
              {t(`isStanding.${one}`)}
            </option>
          ))}
        </Select>
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
          kind={filtered ? "noMatch" : "firstUse"}
          title={t(filtered ? (hasNextPage ? "empty.notYet" : "empty.noMatch") : "empty.none")}
          action={filtered && <Button onClick={() => setFilters(null)}>{tCommon("clearFilters")}</Button>}
        >
          {!filtered && t("empty.noneHint")}
        </EmptyState>
      )}
      {hasNextPage && (
        <Button className="mx-auto mt-3 flex" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {standing ? t("lookFurther") : tCommon("loadMore")}
        </Button>
      )}
    </>
  );
};
