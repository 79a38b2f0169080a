import { useTranslations } from "next-intl";
import { useAudit } from "../hooks/use-audit";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { PageTitle } from "../ui/page-title";
import { AuditFilterBar } from "./audit-filter-bar";
import { EventList } from "./event-list";
import { useAuditFilters } from "./use-audit-filters";

/** Every audit event there is, latest first. */
export const AuditPage = () => {
  const t = useTranslations("audit");
  const tCommon = useTranslations("common");
  const { filters, query, setFilters, filtered } = useAuditFilters();
  const list = useAudit(query);
  const clear = <Button onClick={() => setFilters(null)}>{tCommon("clearFilters")}</Button>;
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      <AuditFilterBar filters={filters} filtered={filtered} items={list.data ?? []} onChange={(change) => setFilters(change)} />
      {list.data?.length === 0 ? (
        <EmptyState
          kind={filtered ? "noMatch" : "firstUse"}
          title={t(filtered ? "empty.noMatch" : "empty.none")}
          action={filtered && clear}
        />
      ) : (
        <EventList list={list} />
      )}
    </>
  );
};
