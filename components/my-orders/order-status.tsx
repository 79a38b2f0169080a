import { useTranslations } from "next-intl";
import type { CaseStatusProps } from "../applications/case-status-props";
import { OnwardLinks } from "../applications/onward-links";
import { useTimeline } from "../hooks/use-timeline";
import { MoreWords } from "../i18n/more-words";
import { myOrdersWords } from "../i18n/my-orders-words";
import { Card } from "../ui/card";
import { Money } from "../ui/money";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { CancelDeclined } from "./cancel-declined";
import { CancelOrder } from "./cancel-order";
import { EndReasons } from "./end-reasons";
import { MoneyCard } from "./money-card";
import { moneyState } from "./money-state";
import { OrderSteps } from "./order-steps";
import { OrderTimeline } from "./order-timeline";
import { OrderedCard } from "./ordered-card";
import { ParcelCard } from "./parcel-card";
import { StandingCard } from "./standing-card";

const Status = ({ detail, live }: CaseStatusProps) => {
  const t = useTranslations("myOrders");
  const { data: events } = useTimeline(detail.id);
  // The stored order is always there; the engine's answer is better while there is one.
  const state = live && live.state.version >= detail.version ? live.state : undefined;
  const now = { ...detail, ...(state && { stage: state.stage, status: state.status }) };
  const reasons = live?.state.result?.reasons ?? [];
  const money = events && moneyState(events);
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle
        title={t("title", { number: detail.number })}
        lead={<Money amount={detail.amount} currency={detail.currency} className="text-lg" />}
      />
      <div className="flex flex-col gap-4">
        <StandingCard order={now} due={state?.timers.find(({ name }) => name === "due")?.at} reasons={reasons} />
        <CancelDeclined cancellation={detail.cancellation} />
        {now.status !== "OPEN" && <EndReasons reasons={reasons} />}
        <OnwardLinks detail={detail} label={t("onward")} />
        <Card title={t("steps.label")}>
          <OrderSteps order={now} history={live?.state.history ?? [{ from: null, to: detail.stage, at: detail.updatedAt }]} />
        </Card>
        <ParcelCard shipping={detail.shipping} />
        <OrderedCard data={detail.data} currency={detail.currency} />
        {money && <MoneyCard money={money} order={now} />}
        <OrderTimeline caseId={detail.id} />
        {detail.mayCancel && money && (
          <div>
            <CancelOrder caseId={detail.id} money={money} />
          </div>
        )}
      </div>
    </div>
  );
};

/** Where one's order is, what comes next, and what became of parcel and money. */
export const OrderStatus = (props: CaseStatusProps) => (
  <MoreWords words={myOrdersWords} waiting={<SkeletonRows rows={4} className="h-20" />}>
    <Status {...props} />
  </MoreWords>
);
