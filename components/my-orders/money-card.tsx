import { useTranslations } from "next-intl";
import type { Case } from "@/domain/case";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import type { MoneyState } from "./money-state";

type Props = { money: MoneyState; order: Pick<Case, "status"> };

/** What became of the customer's money. */
export const MoneyCard = ({ money, order }: Props) => {
  const t = useTranslations("myOrders.money");
  const format = useFormat();
  const said =
    money.kind === "nothing"
      ? t(order.status === "OPEN" ? "notYet" : "never")
      : t(money.kind, { amount: format.money(money.amount, money.currency), at: format.dateTime(money.at) });
  return (
    <Card title={t("title")}>
      <p>{said}</p>
    </Card>
  );
};
