import { useTranslations } from "next-intl";
import type { ListedCase } from "@/domain/case";
import { useCases } from "../hooks/use-cases";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { ApplicationRow } from "./application-row";
import { needsApplicant } from "./plain-status";

type GroupProps = { title: string | null; items: readonly ListedCase[] };

const Group = ({ title, items }: GroupProps) =>
  items.length > 0 && (
    <section className="mb-5">
      {title && <h2 className="mb-2 text-lg font-semibold">{title}</h2>}
      <ul className="flex flex-col gap-2">
        {items.map((item) => (
          <ApplicationRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );

/** What one has applied for and ordered, latest first; before all what waits for oneself. */
export const ApplicationList = () => {
  const t = useTranslations("my");
  const tCommon = useTranslations("common");
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCases({ view: "mine" });
  const waiting = data?.filter(({ stage, status }) => needsApplicant(stage, status)) ?? [];
  const others = data?.filter((item) => !waiting.includes(item)) ?? [];
  const begin = (
    <>
      <ButtonLink href="/my/new" variant="primary">
        {t("apply")}
      </ButtonLink>
      <ButtonLink href="/my/new-order" variant="primary">
        {t("newOrder")}
      </ButtonLink>
    </>
  );
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} actions={data && data.length > 0 && begin} />
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={3} className="h-20" />}
      {data?.length === 0 && (
        <EmptyState
          kind="firstUse"
          title={t("empty.title")}
          action={<span className="flex flex-wrap justify-center gap-2">{begin}</span>}
        >
          {t("empty.body")}
        </EmptyState>
      )}
      <Group title={t("waitingForYou")} items={waiting} />
      <Group title={waiting.length > 0 ? t("others") : null} items={others} />
      {hasNextPage && (
        <div className="mt-3 text-center">
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {tCommon("loadMore")}
          </Button>
        </div>
      )}
    </div>
  );
};
