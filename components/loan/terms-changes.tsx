import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LoanTerms } from "@/domain/loan/decision";
import { isCounterOffer } from "@/domain/loan/offer";
import type { TaskDetail } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";
import { changedTerms } from "./changed-terms";
import { counterOfferDays } from "./counter-offer-days";

type Props = {
  /** As typed so far. */
  terms: Partial<LoanTerms>;
  /** Of the level before; null at the first. */
  earlier: LoanTerms | null;
  asked: { amount: number; termMonths: number } | undefined;
  currency: string | null;
  policy: TaskDetail["policy"];
};

/** What the terms being typed change: against the level before, and against what was asked for, which makes a counter-offer. */
export const TermsChanges = ({ terms, earlier, asked, currency, policy }: Props) => {
  const t = useTranslations("loan");
  const format = useFormat();
  const shown = {
    amount: (value: number) => format.money(value, currency ?? ""),
    rateBps: format.rate,
    termMonths: (count: number) => t("facts.months", { count }),
  };
  const changes = earlier ? changedTerms(earlier, terms) : [];
  const { amount = Number.NaN, termMonths = Number.NaN } = terms;
  const known = !Number.isNaN(amount) && !Number.isNaN(termMonths);
  const counter = asked && known && isCounterOffer({ amount, termMonths }, asked);
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      {changes.length > 0 && (
        <Notice tone="accent" title={t("changes.title")}>
          <dl className="mt-1 flex flex-col gap-0.5">
            {changes.map(({ name, before, after }) => (
              <div key={name} className="flex flex-wrap items-baseline gap-x-2">
                <dt className="text-muted">{t(`changes.${name}`)}</dt>
                <dd className="tabular flex flex-wrap items-baseline gap-x-1">
                  <span className="sr-only">{t("changes.before")} </span>
                  <del className="text-muted">{shown[name](before)}</del>
                  <ArrowRight aria-hidden className="size-3.5 self-center" />
                  <span className="sr-only">{t("changes.after")} </span>
                  <ins className="font-medium no-underline">{shown[name](after)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </Notice>
      )}
      {counter && <Notice>{t("changes.counterOffer", { days: counterOfferDays(policy) })}</Notice>}
    </div>
  );
};
