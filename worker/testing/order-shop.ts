import type { FaultWorld } from "./fault-world";

/** Prices of the shop, minor units of EUR: most orders go through by themselves, some need one person, a few two. */
const prices = [19_00, 29_00, 49_00, 59_00, 79_00, 89_00, 99_00, 119_00, 1_290_00, 5_600_00];

/** Fills shelves of one's own with so many products, and so many pieces in all. @returns their SKUs */
export const stockShop = async (world: FaultWorld, products: number, pieces: number): Promise<string[]> => {
  const all = await world.rows<{ sku: string }>(
    `WITH shelf AS (
      SELECT 'LOAD-' || lpad(n::text, 3, '0') AS sku, ($3::bigint[])[1 + n % cardinality($3)] AS price, $2 / $1 + (n <= $2 % $1)::int AS pieces
      FROM generate_series(1, $1::int) n
    ), priced AS (
      INSERT INTO products (sku, name, unit_price, currency) SELECT sku, 'Thing ' || sku, price, 'EUR' FROM shelf
    )
    INSERT INTO sim_stock (sku, initial, on_hand) SELECT sku, pieces, pieces FROM shelf RETURNING sku`,
    [products, pieces, prices],
  );
  return all.map(({ sku }) => sku).sort();
};
