import { AppError, type FieldError } from "@/domain/errors";
import { type Order, type OrderData, totalOf } from "@/domain/order/order";
import { statement } from "../db";

type ProductRow = { sku: string; name: string; unit_price: number; currency: string };

const selectProducts = statement<ProductRow>(
  "products-of-order",
  "SELECT sku, name, unit_price, currency FROM products WHERE sku = ANY ($1::text[])",
);

const wrong = (errors: FieldError[]): AppError => new AppError("VALIDATION_FAILED", "The order cannot be priced.", { errors });

const problemOf = (place: number, currency: string, product: ProductRow | undefined): FieldError[] => {
  const path = `data.lines.${place}.sku`;
  if (!product) return [{ path, code: "unknown_sku", message: "There is no such product" }];
  return product.currency === currency ? [] : [{ path, code: "other_currency", message: `Is sold in ${product.currency}` }];
};

/** Names and prices of the catalogue, whatever was sent along. Throws AppError VALIDATION_FAILED with every line that is wrong. */
export const priceOrder = async (data: OrderData): Promise<Order> => {
  const rows = await selectProducts([data.lines.map(({ sku }) => sku)]);
  const products = new Map(rows.map((row) => [row.sku, row]));
  const errors = data.lines.flatMap(({ sku }, place) => problemOf(place, data.currency, products.get(sku)));
  if (errors.length > 0) throw wrong(errors);
  const lines = data.lines.flatMap(({ sku, quantity }) => {
    const product = products.get(sku);
    return product ? [{ sku, name: product.name, unitPrice: product.unit_price, quantity }] : [];
  });
  try {
    return { ...data, lines, total: totalOf(lines) };
  } catch {
    throw wrong([{ path: "data.lines", code: "too_big", message: "The order is larger than one order may be" }]);
  }
};
