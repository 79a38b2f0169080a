import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Offer } from "@/domain/loan/offer";
import { useFormat } from "../../i18n/use-format";
import { Button } from "../../ui/button";
import { cn } from "../../ui/class-names";
import { amountText } from "../../ui/parse-amount";

const columns = ["payment", "interest", "principal", "balance"] as const;

/** Rows shown at first. */
const few = 12;

const cell = "px-1 py-1.5 sm:px-2 text-right whitespace-nowrap first:pl-0 first:text-left last:pr-0";

/** Every instalment with its day; the first year at once, the rest when asked for. */
export const PlanTable = ({ offer }: { offer: Offer }) => {
  const t = useTranslations("offer.table");
  const format = useFormat();
  const [all, setAll] = useState(false);
  const { instalments } = offer.plan;
  const shown = all ? instalments : instalments.slice(0, few);
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a narrow screen is reached by keyboard */}
      <section aria-label={t("label")} tabIndex={0} className="-mx-3 overflow-x-auto px-1 sm:mx-0 sm:px-0">
        <table className="tabular w-full text-xs min-[420px]:text-sm">
          <caption className="mb-1 text-left text-sm text-muted">{t("caption", { currency: offer.terms.currency })}</caption>
          <thead>
            <tr className="border-b border-line-strong align-bottom">
              <th scope="col" className={cell}>
                {t("dueDate")}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={cn(cell, "whitespace-normal")}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((instalment) => (
              <tr key={instalment.number} className="border-b border-line last:border-b-0">
                <th scope="row" className={cn(cell, "font-normal")}>
                  {format.calendarDate(instalment.dueDate)}
                </th>
                {columns.map((column) => (
                  <td key={column} className={cell}>
                    {amountText(instalment[column], format.locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {instalments.length > few && (
        <Button className="mt-2" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("less", { count: few }) : t("more", { count: instalments.length })}
        </Button>
      )}
    </div>
  );
};
