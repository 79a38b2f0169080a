import { useTranslations } from "next-intl";
import { orderLimits } from "@/domain/order/order-answers";
import { useFormat } from "../i18n/use-format";
import { useOrder } from "./order-context";
import { isQuantityField, type OrderField } from "./order-values";

const skuOf = (field: OrderField): string => field.slice(field.indexOf(".") + 1);

/** Gives the sentence for what is wrong with a field; of a product with its name and how many there are. */
export const useOrderProblem = (): ((field: OrderField, problem: string) => string) => {
  const t = useTranslations("orderForm.error");
  const format = useFormat();
  const { bySku } = useOrder().catalogue;
  return (field, problem) => {
    const product = isQuantityField(field) ? bySku.get(skuOf(field)) : undefined;
    const values = {
      product: product?.name ?? skuOf(field),
      available: product?.available ?? 0,
      most: format.number(orderLimits.quantity),
      lines: orderLimits.lines,
    };
    const own = `${isQuantityField(field) ? "quantity" : field}.${problem}`;
    return t.has(own) ? t(own, values) : t("other");
  };
};
