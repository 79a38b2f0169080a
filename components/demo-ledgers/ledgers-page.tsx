import { useTranslations } from "next-intl";
import type { Ledgers } from "@/domain/demo/ledgers";
import { useLedgers } from "../hooks/use-ledgers";
import { useMe } from "../hooks/use-me";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { PageTitle } from "../ui/page-title";
import { Skeleton } from "../ui/skeleton";
import { BreakersCard } from "./breakers-card";
import { ParcelsCard } from "./parcels-card";
import { PaymentsCard } from "./payments-card";
import { StockCard } from "./stock-card";
import { SwitchesCard } from "./switches-card";

const Opened = ({ ledgers }: { ledgers: Ledgers }) => (
  <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
    <div className="flex min-w-0 flex-col gap-4">
      <StockCard inventory={ledgers.inventory} />
      <PaymentsCard payments={ledgers.payments} />
      <ParcelsCard shipments={ledgers.shipments} />
    </div>
    <div className="flex min-w-0 flex-col gap-4 max-lg:order-first">
      <SwitchesCard faults={ledgers.faults} />
      <BreakersCard breakers={ledgers.breakers} />
    </div>
  </div>
);

const Books = () => {
  const { data: ledgers, error, refetch } = useLedgers();
  if (ledgers) return <Opened ledgers={ledgers} />;
  if (error) return <LoadFailed onRetry={() => void refetch()} />;
  return (
    <div aria-busy="true" className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <Skeleton className="h-96" />
      <Skeleton className="h-72" />
    </div>
  );
};

/** For operations, in demo mode: what the simulated outside systems have written down, and how to make them fail. */
export const LedgersPage = () => {
  const t = useTranslations("ledgers");
  const { data: me } = useMe();
  if (!me) return null;
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      {me.demo ? (
        <Books />
      ) : (
        <EmptyState kind="notAllowed" title={t("notDemo")}>
          {t("notDemoHint")}
        </EmptyState>
      )}
    </>
  );
};
