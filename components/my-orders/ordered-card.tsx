import { useTranslations } from "next-intl";
import type { Order } from "@/domain/order/order";
import { AddressLines } from "../order-form/address-lines";
import { LineList } from "../order-form/line-list";
import { Card } from "../ui/card";

type Props = { data: Record<string, unknown>; currency: string | null };

/** An order of another shape than today's says nothing here. */
const isOrder = (data: Record<string, unknown>): data is Order =>
  Array.isArray(data.lines) && typeof data.total === "number" && typeof data.shippingAddress === "object";

/** What was ordered, what it costs, and where it goes. */
export const OrderedCard = ({ data, currency }: Props) => {
  const t = useTranslations("myOrders");
  if (!isOrder(data)) return null;
  return (
    <Card title={t("ordered")}>
      <LineList lines={data.lines} currency={currency ?? data.currency} total={data.total} totalLabel={t("total")} />
      <h3 className="mt-4 mb-1 font-semibold">{t("address")}</h3>
      <AddressLines address={data.shippingAddress} />
    </Card>
  );
};
