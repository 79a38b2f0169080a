import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { taskSorts } from "@/domain/task-list";
import { openTaskStatuses } from "@/domain/task-status";
import { SearchInput } from "../ui/search-input";
import { Select } from "../ui/select";
import { isDoneView } from "./inbox-query";
import type { useInboxFilters } from "./use-inbox-filters";

type Props = Pick<ReturnType<typeof useInboxFilters>, "filters" | "setFilters">;

export const InboxFilters = ({ filters, setFilters }: Props) => {
  const t = useTranslations("tasks");
  const tStatus = useTranslations("common.taskStatus");
  const search = useCallback((q: string) => setFilters({ q: q || null }), [setFilters]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to all screen readers
    <div role="search" aria-label={t("filter.label")} className="mb-3 flex flex-wrap gap-2">
      <SearchInput label={t("filter.search")} value={filters.q ?? ""} onValueChange={search} />
      {!isDoneView(filters.view) && (
        <Select
          aria-label={t("filter.status")}
          value={filters.status ?? ""}
          onChange={({ target }) => setFilters({ status: openTaskStatuses.find((status) => status === target.value) ?? null })}
          className="flex-1 sm:flex-none"
        >
          <option value="">{t("filter.anyStatus")}</option>
          {openTaskStatuses.map((status) => (
            <option key={status} value={status}>
              {tStatus(status)}
            </option>
          ))}
        </Select>
      )}
      <Select
        aria-label={t("filter.sort")}
        value={filters.sort ?? ""}
        onChange={({ target }) => setFilters({ sort: taskSorts.find((sort) => sort === target.value) ?? null })}
        className="flex-1 sm:flex-none"
      >
        <option value="">{t(isDoneView(filters.view) ? "filter.lastDecided" : "sort.due")}</option>
        {taskSorts
          .filter((sort) => isDoneView(filters.view) || sort !== "due")
          .map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
      </Select>
    </div>
  );
};
