import type { CaseDetail } from "@/domain/case";
import { LiveDeliveryCard } from "./delivery-card";
import { LinesCard } from "./lines-card";
import { orderFactsOf } from "./order-facts";
import { PastCard } from "./past-card";
import { WhyCard } from "./why-card";

/** The order of a case and, once checked, what the check found. */
export const OrderCaseFacts = ({ detail }: { detail: CaseDetail }) => {
  const facts = orderFactsOf({ order: detail.data, check: detail.assessment ?? undefined });
  if (!facts) return null;
  const { order, check } = facts;
  return (
    <>
      <LinesCard order={order} />
      <LiveDeliveryCard order={order} caseId={detail.id} />
      {detail.assessment && <WhyCard check={check} currency={order.currency} />}
      <PastCard order={order} past={check?.past} />
    </>
  );
};
