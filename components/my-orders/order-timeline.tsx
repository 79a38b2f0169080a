import { useTranslations } from "next-intl";
import { CaseTimeline } from "../applications/case-timeline";
import { useFormat } from "../i18n/use-format";
import { toldOfOrder } from "./order-sentences";

/** What happened to an order so far. */
export const OrderTimeline = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("myOrders.event");
  const format = useFormat();
  const amountIn = ({ amount, currency }: Record<string, unknown>) =>
    typeof amount === "number" && typeof currency === "string" ? format.money(amount, currency) : "";
  return (
    <CaseTimeline
      caseId={caseId}
      say={(items) =>
        toldOfOrder(items).map(({ item, sentence }) => ({ ...item, text: t(sentence, { amount: amountIn(item.data) }) }))
      }
    />
  );
};
