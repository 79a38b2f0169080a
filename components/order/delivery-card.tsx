import { useTranslations } from "next-intl";
import type { Order } from "@/domain/order/order";
import type { LaneStep } from "@/domain/order/saga";
import { useCaseState } from "../hooks/use-case-state";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";
import { AddressLines } from "./address-lines";
import { paymentState } from "./payment-state";

type Props = {
  order: Pick<Order, "payment" | "shippingAddress" | "total" | "currency">;
  /** How far the order is; undefined while that is not known. */
  lane: readonly LaneStep[] | undefined;
};

/** How it is paid, how far the money is, and where the goods go. */
export const DeliveryCard = ({ order: { payment, shippingAddress, total, currency }, lane }: Props) => {
  const t = useTranslations("order");
  const format = useFormat();
  const facts = [
    { key: "address", label: t("address.title"), value: <AddressLines address={shippingAddress} /> },
    { key: "amount", label: t("payment.amount"), value: <span className="tabular">{format.money(total, currency)}</span> },
    { key: "card", label: t("payment.card"), value: <code className="font-mono text-sm">{payment.cardToken}</code> },
    { key: "state", label: t("payment.state"), value: lane ? t(`payment.${paymentState(lane)}`) : "–" },
  ];
  return (
    <Card title={t("payment.title")}>
      <Facts facts={facts} />
    </Card>
  );
};

/** The same of an order on its way, as its workflow says. */
export const LiveDeliveryCard = ({ order, caseId }: Pick<Props, "order"> & { caseId: string }) => (
  <DeliveryCard order={order} lane={useCaseState(caseId).data?.state.saga} />
);
