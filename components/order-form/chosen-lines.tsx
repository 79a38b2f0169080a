import { useTranslations } from "next-intl";
import { SkeletonRows } from "../ui/skeleton";
import { chosenLines, currencyOf } from "./catalogue";
import { LineList } from "./line-list";
import { useOrder } from "./order-context";

/** What is ordered as far as it is right, and what it costs. */
export const ChosenLines = () => {
  const t = useTranslations("orderForm");
  const { values, catalogue } = useOrder();
  const chosen = chosenLines(values, catalogue);
  if (chosen.some(({ product }) => !product) && !catalogue.complete) return <SkeletonRows rows={2} className="h-6" />;
  const lines = chosen.flatMap(({ sku, quantity, product }) =>
    product && quantity > 0 ? [{ sku, quantity, name: product.name, unitPrice: product.unitPrice }] : [],
  );
  if (lines.length === 0) return <p className="text-muted">{t("products.none")}</p>;
  const total = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  return <LineList lines={lines} currency={currencyOf(chosen)} total={total} totalLabel={t("total")} />;
};
