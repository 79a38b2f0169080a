import { useTranslations } from "next-intl";
import type { Order } from "@/domain/order/order";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";
import type { OrderFacts } from "./order-facts";

type Past = NonNullable<OrderFacts["check"]>["past"];

const usePastFacts = () => {
  const t = useTranslations("order.past");
  const format = useFormat();
  return ({ orders, completed, cancelled, rejected, spent, firstOrderAt }: Past, currency: string) => {
    const counts = Object.entries({ orders, completed, cancelled, rejected });
    return [
      ...counts.map(([key, count]) => ({ key, label: t(key), value: <span className="tabular">{format.number(count)}</span> })),
      { key: "spent", label: t("spent"), value: <span className="tabular">{format.money(spent, currency)}</span> },
      ...(firstOrderAt ? [{ key: "since", label: t("since"), value: format.date(firstOrderAt) }] : []),
    ];
  };
};

type Props = { order: Pick<Order, "customer" | "currency">; past: Past | undefined };

/** Who ordered, and what came of the orders before. */
export const PastCard = ({ order: { customer, currency }, past }: Props) => {
  const t = useTranslations("order.past");
  const factsOf = usePastFacts();
  const facts = [
    { key: "customer", label: t("customer"), value: customer.name },
    { key: "email", label: t("email"), value: customer.email },
    ...(past && past.orders > 0 ? factsOf(past, currency) : []),
  ];
  return (
    <Card title={t("title")}>
      <Facts facts={facts} />
      {past?.orders === 0 && <p className="mt-3 text-muted">{t("first")}</p>}
    </Card>
  );
};
