import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { useCase } from "../hooks/use-case";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";
import { LiveDeliveryCard } from "./delivery-card";
import { LinesCard } from "./lines-card";
import { orderFactsOf } from "./order-facts";
import { orderPolicyOf } from "./order-policy-of";
import { PastCard } from "./past-card";
import { SagaLane } from "./saga-lane";

/** A paid order is to be cancelled: who wants it, from which amount on that needs a yes, and what would be undone. */
export const RefundFacts = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("order.refund");
  const format = useFormat();
  const { data: detail } = useCase(task.caseId);
  const facts = orderFactsOf(task.facts);
  if (!facts) return null;
  const { order, check } = facts;
  const limit = orderPolicyOf(task.policy)?.refundReviewAbove;
  const asked = detail?.cancellation && detail.cancellation.declined === null;
  return (
    <>
      <Notice tone="warn" title={t("title")}>
        <p>{t(asked ? "asked" : "shippingFailed", { name: task.caseTitle })}</p>
        {limit !== undefined && <p>{t("limit", { limit: format.money(limit, order.currency) })}</p>}
      </Notice>
      <SagaLane caseId={task.caseId} />
      <LinesCard order={order} />
      <LiveDeliveryCard order={order} caseId={task.caseId} />
      <PastCard order={order} past={check?.past} />
    </>
  );
};
