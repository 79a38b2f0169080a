import { useTranslations } from "next-intl";
import { type LoanTerms, loanTermsSchema, monthlyPayment } from "@/domain/loan/decision";
import { useFormat } from "../i18n/use-format";

/** Monthly payment of the terms as typed so far. */
export const PaymentPreview = ({ terms, currency }: { terms: Partial<LoanTerms>; currency: string | null }) => {
  const t = useTranslations("loan.decision");
  const format = useFormat();
  const known = loanTermsSchema.safeParse({ ...terms, comment: undefined }).data;
  return (
    <div className="flex items-baseline justify-between gap-3 rounded-md bg-sunken px-3 py-2">
      <span>{t("payment")}</span>
      <output className={known ? "tabular font-semibold" : "text-sm text-muted"}>
        {known
          ? format.money(monthlyPayment(known.amount, known.rateBps, known.termMonths), currency ?? "")
          : t("paymentUnknown")}
      </output>
    </div>
  );
};
