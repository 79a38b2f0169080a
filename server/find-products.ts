import { z } from "zod";
import { cursorSchema, limitSchema, type Page } from "@/domain/listing";
import type { Product } from "@/domain/order/order";
import { textSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "./cursor";
import { containsPattern, listQuery } from "./query-builder";

/** A product as the API gives it, from aliases `p` (products) and `s` (its stock). */
const productColumns = `p.sku, p.name, p.unit_price AS "unitPrice", p.currency, coalesce(s.on_hand, 0) AS available`;
const stocked = "products p LEFT JOIN sim_stock s USING (sku)";

/** The first products by name as JSON, one more than fit into a list. */
export const firstProductsSql = (limit: number): string => `(SELECT jsonb_agg(to_jsonb(o) ORDER BY o.name, o.sku)
  FROM (SELECT ${productColumns} FROM ${stocked} ORDER BY p.name, p.sku LIMIT ${limit + 1}) o)`;

export const findProductsSchema = z.object({ q: textSchema(100).optional(), cursor: cursorSchema, limit: limitSchema });

/** What can be ordered, by name; `q` looks into number and name. What is available is the warehouse's word of this moment and no promise. */
export const findProducts = async ({ q, cursor, limit }: z.output<typeof findProductsSchema>): Promise<Page<Product>> => {
  const after = decodeCursor(cursor, z.tuple([z.string(), z.string()]));
  const query = listQuery();
  query.filter(q && containsPattern(q), (text) => `(p.sku ILIKE ${text} OR p.name ILIKE ${text})`);
  if (after) query.where(`(p.name, p.sku) > (${query.value(after[0])}, ${query.value(after[1])})`);
  const rows = await query.run<Product>(
    "find-products",
    `SELECT ${productColumns} FROM ${stocked} WHERE ${query.conditions()}
    ORDER BY p.name, p.sku LIMIT ${query.value(limit + 1)}`,
  );
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ name, sku }) => [name, sku],
  );
};
