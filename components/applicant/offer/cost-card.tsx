import { useTranslations } from "next-intl";
import type { Offer } from "@/domain/loan/offer";
import { useFormat } from "../../i18n/use-format";
import { Card } from "../../ui/card";
import { Facts } from "../../ui/facts";
import { Notice } from "../../ui/notice";

/** What it costs per month and in all; where it is not what was asked for, both beside each other. */
export const CostCard = ({ offer }: { offer: Offer }) => {
  const t = useTranslations("offer.cost");
  const format = useFormat();
  const { terms, asked, counterOffer, plan } = offer;
  const money = (amount: number) => format.money(amount, terms.currency);
  const months = (count: number) => t("months", { count });
  const first = plan.instalments[0];
  const last = plan.instalments.at(-1);
  const facts = [
    { key: "amount", label: t("amount"), value: money(terms.amount) },
    { key: "rate", label: t("rate"), value: format.rate(terms.rateBps) },
    { key: "term", label: t("term"), value: months(terms.termMonths) },
    { key: "interest", label: t("interest"), value: money(plan.totalInterest) },
    { key: "total", label: t("total"), value: <strong>{money(plan.totalPaid)}</strong> },
    ...(first ? [{ key: "first", label: t("first"), value: format.calendarDate(first.dueDate) }] : []),
    ...(last
      ? [
          {
            key: "last",
            label: t("last"),
            value: t("lastOf", { date: format.calendarDate(last.dueDate), amount: money(last.payment) }),
          },
        ]
      : []),
  ];
  return (
    <Card title={t("title")}>
      <p className="mb-3">
        <span className="tabular block text-2xl font-semibold">{money(plan.payment)}</span>
        <span className="text-muted">{t("perMonth")}</span>
      </p>
      {counterOffer && (
        <Notice tone="warn" className="mb-3" title={t("counter.title")}>
          <p>{t("counter.asked", { amount: money(asked.amount), months: months(asked.termMonths) })}</p>
          <p>{t("counter.offered", { amount: money(terms.amount), months: months(terms.termMonths) })}</p>
        </Notice>
      )}
      <Facts facts={facts} />
    </Card>
  );
};
