import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { chosenLines, currencyOf, totalOfChosen } from "./catalogue";
import { useOrder } from "./order-context";

/** What is chosen so far and what it costs, said anew with every change. */
export const OrderTotal = () => {
  const t = useTranslations("orderForm");
  const format = useFormat();
  const { values, catalogue } = useOrder();
  const lines = chosenLines(values, catalogue);
  const pieces = lines.reduce((sum, { quantity }) => sum + (quantity || 0), 0);
  const total = () => {
    try {
      return format.money(totalOfChosen(lines), currencyOf(lines));
    } catch {
      return "–";
    }
  };
  return (
    <p role="status" className="flex flex-wrap items-baseline justify-between gap-x-3">
      <span className="text-muted">{t("pieces", { count: pieces })}</span>
      <span className="tabular text-lg font-semibold">
        <span className="sr-only">{t("total")} </span>
        {total()}
      </span>
    </p>
  );
};
