import { useTranslations } from "next-intl";
import { anyText } from "../hooks/address-parts";
import { useAddress } from "../hooks/use-address";
import { useDemo } from "../hooks/use-demo";
import { useMailbox } from "../hooks/use-mailbox";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { PageTitle } from "../ui/page-title";
import { Select } from "../ui/select";
import { SkeletonRows } from "../ui/skeleton";
import { MailRow } from "./mail-row";

const parts = { to: anyText };

/** Mail that would have gone out, kept here in the demo. */
export const MailboxPage = () => {
  const t = useTranslations("mailbox");
  const tCommon = useTranslations("common");
  const [{ to }, change] = useAddress(parts);
  const people = useDemo().data?.people ?? [];
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMailbox({ to });
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} lead={t("lead")} />
      <div className="mb-3 max-w-xs">
        <Select aria-label={t("recipient")} value={to ?? ""} onChange={({ target }) => change({ to: target.value || null })}>
          <option value="">{t("everybody")}</option>
          {people.map(({ name, email }) => (
            <option key={email} value={email}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={5} className="h-14" />}
      {data?.length === 0 && (
        <EmptyState kind={to ? "noMatch" : "firstUse"} title={t("empty")}>
          {t("emptyHint")}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className="rounded-lg border border-line bg-surface">
          {data.map((mail) => (
            <MailRow key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <div className="text-center">
          <Button className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {tCommon("loadMore")}
          </Button>
        </div>
      )}
    </div>
  );
};
