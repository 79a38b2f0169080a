import type { PricedLine, Product } from "@/domain/order/order";

/** How the stock of a line stands now; `left` pieces can still be promised, null for a product that is sold no more. */
export type Stock = { left: number | null; short: boolean };

/** @param products the catalogue as it is now */
export const stockOf = ({ sku, quantity }: Pick<PricedLine, "sku" | "quantity">, products: readonly Product[]): Stock => {
  const left = products.find((product) => product.sku === sku)?.available ?? null;
  return { left, short: left === null || left < quantity };
};
