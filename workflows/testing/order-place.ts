import { randomUUID } from "node:crypto";
import type { Fault } from "../../domain/demo/ledgers";
import type { OrderData } from "../../domain/order/order";
import { orderData } from "../../prisma/order-builders";
import { type DemoPerson, people } from "../../prisma/people";
import { pool } from "../../server/db";
import { startCase } from "../../server/start-case";
import { callerOf } from "./driven-case";

/** A product of its own with so many pieces on hand, so that tests at the same time do not empty each other's shelves. Price in minor units of EUR. */
export const addProduct = async (unitPrice = 120_00, stock = 10): Promise<string> => {
  const sku = `T-${randomUUID().slice(0, 18).toUpperCase()}`;
  await pool().query("INSERT INTO products (sku, name, unit_price, currency) VALUES ($1, 'Thing', $2, 'EUR')", [sku, unitPrice]);
  await pool().query("INSERT INTO sim_stock (sku, initial, on_hand) VALUES ($1, $2, $2)", [sku, stock]);
  return sku;
};

export type OrderFault = Omit<Fault, "match">;

/** Makes calls about one order go wrong. */
export const addFault = async (caseId: string, { port, call, fault, times }: OrderFault): Promise<void> => {
  await pool().query("INSERT INTO sim_faults (id, port, call, match, fault, times_left) VALUES ($1, $2, $3, $4, $5, $6)", [
    randomUUID(),
    ...[port, call, caseId, fault, times ?? null],
  ]);
};

export type PlaceOptions = {
  customer?: DemoPerson;
  timeScale?: number;
  id?: string;
  unitPrice?: number;
  quantity?: number;
  stock?: number;
  faults?: readonly OrderFault[];
} & Parameters<typeof orderData>[0];

/**
 * Places an order, of `quantity` pieces of a product of its own where no lines are given. Its mailbox is its own too: what others ordered
 * and cancelled before says nothing of its customer.
 */
export const placeOrder = async (options: PlaceOptions): Promise<{ id: string; sku: string }> => {
  const { unitPrice, quantity = 1, stock, customer = people.ana, faults = [], timeScale = 1, ...more } = options;
  const { id = randomUUID(), lines, ...overrides } = more;
  const sku = await addProduct(unitPrice, stock);
  for (const fault of faults) await addFault(id, fault);
  const person = { name: customer.name, email: `customer-${id}@demo.test` };
  const data: OrderData = orderData({ lines: lines ?? [{ sku, quantity }], person, ...overrides });
  await startCase({ actor: callerOf(customer), type: "order", data, timeScale, id });
  return { id, sku };
};
