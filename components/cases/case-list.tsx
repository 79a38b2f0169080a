import { useTranslations } from "next-intl";
import { caseStatuses } from "@/domain/case-state";
import { caseTypeNames } from "@/domain/case-types";
import { anyText, oneOf } from "../hooks/address-parts";
import { useAddress } from "../hooks/use-address";
import { useCases } from "../hooks/use-cases";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { CaseFilters } from "./case-filters";
import { CaseTable } from "./case-table";

const filterParts = { status: oneOf(caseStatuses), type: oneOf(caseTypeNames), q: anyText };

/** All cases one may read, newest first; filters live in the address. */
export const CaseList = () => {
  const t = useTranslations("cases");
  const tCommon = useTranslations("common");
  const [filters, setFilters] = useAddress(filterParts);
  const { status, type, q } = filters;
  const filtered = Boolean(status || type || q?.trim());
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCases({
    ...filters,
    q: q?.trim(),
  });
  const empty = (
    <EmptyState
      kind={filtered ? "noMatch" : "firstUse"}
      title={t(filtered ? "empty.noMatch" : "empty.none")}
      action={filtered && <Button onClick={() => setFilters(null)}>{tCommon("clearFilters")}</Button>}
    >
      {t(filtered ? "empty.noMatchHint" : "empty.noneHint")}
    </EmptyState>
  );
  return (
    <>
      <PageTitle title={t("title")} />
      <CaseFilters filters={filters} onChange={setFilters} />
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
