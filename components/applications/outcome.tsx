import { useTranslations } from "next-intl";
import type { CaseState } from "@/domain/case-state";
import { annuityPayment } from "@/domain/loan/annuity-payment";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";

type Props = { result: NonNullable<CaseState["result"]>; currency: string };

const Terms = ({ terms, currency }: { terms: Record<string, number>; currency: string }) => {
  const t = useTranslations("myLoans.terms");
  const format = useFormat();
  const { amount, rateBps, termMonths } = terms;
  if (amount === undefined || rateBps === undefined || termMonths === undefined) return null;
  const facts = [
    { key: "amount", label: t("amount"), value: format.money(amount, currency) },
    { key: "rate", label: t("rate"), value: format.rate(rateBps) },
    { key: "term", label: t("term"), value: t("months", { count: termMonths }) },
    { key: "payment", label: t("payment"), value: format.money(annuityPayment(amount, rateBps, termMonths), currency) },
  ];
  return (
    <Card title={t("title")}>
      <Facts facts={facts} />
    </Card>
  );
};

const Reasons = ({ reasons }: { reasons: readonly string[] }) => {
  const t = useTranslations("myLoans.reasons");
  return (
    <Card title={t("title")}>
      <ul className="list-disc pl-5">
        {reasons.map((reason) => (
          <li key={reason}>{t.has(reason) ? t(reason) : t("other")}</li>
        ))}
      </ul>
      <p className="mt-2 text-muted">{t("mail")}</p>
    </Card>
  );
};

const Loan = ({ result: { loanNumber, disbursementDate } }: { result: Props["result"] }) => {
  const t = useTranslations("myLoans.paid");
  const format = useFormat();
  const facts = [
    { key: "number", label: t("number"), value: loanNumber },
    ...(disbursementDate ? [{ key: "date", label: t("date"), value: format.calendarDate(disbursementDate) }] : []),
  ];
  return (
    <Card title={t("title")}>
      <Facts facts={facts} />
    </Card>
  );
};

/** What was paid out, what was granted, or why it was not. */
export const Outcome = ({ result, currency }: Props) => (
  <>
    {result.loanNumber && <Loan result={result} />}
    {result.terms && <Terms terms={result.terms} currency={currency} />}
    {result.outcome === "REJECTED" && result.reasons && result.reasons.length > 0 && <Reasons reasons={result.reasons} />}
  </>
);
