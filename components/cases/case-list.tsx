"use client";

import { useTranslations } from "next-intl";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useCallback } from "react";
import { caseStatuses } from "@/domain/case-state";
import { useCases } from "../hooks/use-cases";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { PageTitle } from "../ui/page-title";
import { SearchInput } from "../ui/search-input";
import { Select } from "../ui/select";
import { SkeletonRows } from "../ui/skeleton";
import { CaseTable } from "./case-table";

/** All cases one may read, newest first; filters live in the address. */
export const CaseList = () => {
  const t = useTranslations("cases");
  const tCommon = useTranslations("common");
  const [{ status, q }, setFilters] = useQueryStates({ status: parseAsStringLiteral(caseStatuses), q: parseAsString });
  const search = useCallback((next: string) => setFilters({ q: next || null }), [setFilters]);
  const filtered = Boolean(status || q?.trim());
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCases({ status, q: q?.trim() });
  const empty = (
    <EmptyState
      kind={filtered ? "noMatch" : "firstUse"}
      title={t(filtered ? "empty.noMatch" : "empty.none")}
      action={filtered && <Button onClick={() => setFilters({ status: null, q: null })}>{tCommon("clearFilters")}</Button>}
    >
      {t(filtered ? "empty.noMatchHint" : "empty.noneHint")}
    </EmptyState>
  );
  return (
    <>
      <PageTitle title={t("title")} />
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to all screen readers */}
      <div role="search" aria-label={t("filterLabel")} className="mb-3 flex flex-wrap gap-2">
        <SearchInput label={t("search")} value={q ?? ""} onValueChange={search} />
        <Select
          aria-label={t("status")}
          value={status ?? ""}
          onChange={({ target }) => setFilters({ status: caseStatuses.find((known) => known === target.value) ?? null })}
        >
          <option value="">{t("anyStatus")}</option>
          {caseStatuses.map((known) => (
            <option key={known} value={known}>
              {tCommon(`caseStatus.${known}`)}
            </option>
          ))}
        </Select>
      </div>
      {isPending && <SkeletonRows rows={8} className="h-12" />}
      {error && !data && <LoadFailed onRetry={() => refetch()} />}
      {data && (data.length === 0 ? empty : <CaseTable cases={data} />)}
      {hasNextPage && (
        <Button className="mx-auto mt-3 flex" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {tCommon("loadMore")}
        </Button>
      )}
    </>
  );
};
