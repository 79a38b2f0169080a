import { useTranslations } from "next-intl";
import { accountStates } from "@/domain/admin/account";
import { roles } from "@/domain/roles";
import { anyText, oneOf } from "../../hooks/address-parts";
import { useAddress } from "../../hooks/use-address";
import { useUsers } from "../../hooks/use-users";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { EmptyState } from "../../ui/empty-state";
import { LoadFailed } from "../../ui/load-failed";
import { PageTitle } from "../../ui/page-title";
import { SkeletonRows } from "../../ui/skeleton";
import { UserFilters } from "./user-filters";
import { UserTable } from "./user-table";

const filterParts = { q: anyText, role: oneOf(roles), state: oneOf(accountStates) };

/** Everybody with an account; filters live in the address. */
export const UserList = () => {
  const t = useTranslations("admin.users");
  const tCommon = useTranslations("common");
  const [filters, setFilters] = useAddress(filterParts);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useUsers({
    ...filters,
    q: filters.q?.trim(),
  });
  return (
    <>
      <PageTitle
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink href="/users/new" variant="primary">
            {t("invite")}
          </ButtonLink>
        }
      />
      <UserFilters filters={filters} onChange={setFilters} />
      {isPending && <SkeletonRows rows={8} className="h-12" />}
      {error && !data && <LoadFailed onRetry={() => void refetch()} />}
      {data && data.length > 0 && <UserTable users={data} />}
      {data?.length === 0 && (
        <EmptyState
          kind="noMatch"
          title={t("empty.noMatch")}
          action={<Button onClick={() => setFilters(null)}>{tCommon("clearFilters")}</Button>}
        >
          {t("empty.noMatchHint")}
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
