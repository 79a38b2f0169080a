import type { Product } from "@/domain/order/order";
import { totalOf } from "@/domain/order/total-of";
import { chosenIn, type OrderValues } from "./order-values";
import { parseQuantity } from "./to-order";

/** Products as far as they are known; `complete` when there are no others. */
export type Catalogue = { bySku: ReadonlyMap<string, Product>; complete: boolean };

/** A chosen product with its quantity, NaN for what is none; `product` undefined while it is not known. */
export type ChosenLine = { sku: string; quantity: number; product: Product | undefined };

export const chosenLines = (values: OrderValues, { bySku }: Catalogue): ChosenLine[] =>
  chosenIn(values).map(({ sku, quantity }) => ({ sku, quantity: parseQuantity(quantity), product: bySku.get(sku) }));

/** The currency of what is chosen; the one the shop sells in while nothing is. */
export const currencyOf = (lines: readonly ChosenLine[]): string =>
  lines.find(({ product }) => product)?.product?.currency ?? "EUR";

/** Price of all that is chosen and known, minor units. Throws RangeError above what an amount may be. */
export const totalOfChosen = (lines: readonly ChosenLine[]): number =>
  totalOf(
    lines.flatMap(({ product, quantity }) => (product && quantity > 0 ? [{ unitPrice: product.unitPrice, quantity }] : [])),
  );

export type StockProblem = "gone" | "none" | "short";

/** Why there is not as much of a product as is ordered; null when there is, or nobody knows. */
export const stockProblem = ({ product, quantity }: ChosenLine, { complete }: Catalogue): StockProblem | null => {
  if (!product) return complete ? "gone" : null;
  if (product.available === 0) return "none";
  return quantity > product.available ? "short" : null;
};
