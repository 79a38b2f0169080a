import { randomUUID } from "node:crypto";
import type { CaseState } from "../../domain/case-state";
import type { Fault } from "../../domain/demo/ledgers";
import type { OrderTaskType } from "../../domain/order/decision";
import type { OrderData } from "../../domain/order/order";
import type { ShippingStatus } from "../../domain/order/shipping-update";
import type { Task } from "../../domain/task";
import { orderData } from "../../prisma/order-builders";
import { type DemoPerson, people } from "../../prisma/people";
import { tellCase } from "../../server/case-events/tell-case";
import { pool } from "../../server/db";
import { startCase } from "../../server/start-case";
import { callerOf, driveCase } from "./driven-case";

/** Which task of an order: the one opened last that fits. */
type TaskOf = { type?: OrderTaskType; level?: number; status?: "open" };

const fits = ({ type = "order.review", level, status }: TaskOf): string =>
  [
    `type = '${type}'`,
    ...(level ? [`level = ${level}`] : []),
    ...(status ? ["status IN ('OPEN', 'CLAIMED', 'ESCALATED')"] : []),
  ].join(" AND ");

/** A product of its own with so many pieces on hand, so that tests at the same time do not empty each other's shelves. Price in minor units of EUR. */
export const addProduct = async (unitPrice = 120_00, stock = 10): Promise<string> => {
  const sku = `T-${randomUUID().slice(0, 18).toUpperCase()}`;
  await pool().query("INSERT INTO products (sku, name, unit_price, currency) VALUES ($1, 'Thing', $2, 'EUR')", [sku, unitPrice]);
  await pool().query("INSERT INTO sim_stock (sku, initial, on_hand) VALUES ($1, $2, $2)", [sku, stock]);
  return sku;
};

/** Makes calls about one order go wrong. */
export const addFault = async (caseId: string, { port, call, fault, times }: Omit<Fault, "match">): Promise<void> => {
  await pool().query("INSERT INTO sim_faults (id, port, call, match, fault, times_left) VALUES ($1, $2, $3, $4, $5, $6)", [
    randomUUID(),
    ...[port, call, caseId, fault, times ?? null],
  ]);
};

type Payment = { authorised: number; captured: number; refunded: number; voided: boolean };

type Options = {
  customer?: DemoPerson;
  timeScale?: number;
  id?: string;
  unitPrice?: number;
  quantity?: number;
  stock?: number;
  faults?: Omit<Fault, "match">[];
} & Parameters<typeof orderData>[0];

const place = async ({ unitPrice, quantity = 1, stock, customer = people.ana, faults = [], timeScale = 1, ...more }: Options) => {
  const { id = randomUUID(), lines, ...overrides } = more;
  const sku = await addProduct(unitPrice, stock);
  for (const fault of faults) await addFault(id, fault);
  const data: OrderData = orderData({ lines: lines ?? [{ sku, quantity }], person: customer, ...overrides });
  await startCase({ actor: callerOf(customer), type: "order", data, timeScale, id });
  return { id, sku };
};

/** An order driven as people, programs and carriers drive it. Without lines it orders `quantity` of a product of its own. */
export const openOrder = async (options: Options = {}) => {
  const { customer = people.ana } = options;
  const { id, sku } = await place(options);
  const workflowId = `order-${id}`;
  const driven = driveCase(id, workflowId, customer, people.otto);
  const keyed = async <Row>(sql: string): Promise<Row[]> => (await pool().query(sql, [`${workflowId}:%`])).rows as Row[];
  const decide = (which: TaskOf, by: DemoPerson, outcome: string, data: unknown = {}) =>
    driven.decideWhere(fits({ status: "open", ...which }), by, { outcome, data });
  return {
    ...driven,
    sku,
    taskOf: (which: TaskOf, by?: DemoPerson): Promise<Task> => driven.taskWhere(fits({ status: "open", ...which }), by),
    decide,
    approve: (level: number, by: DemoPerson) => decide({ level }, by, "APPROVED"),
    fault: (fault: Omit<Fault, "match">) => addFault(id, fault),
    mend: () => pool().query("DELETE FROM sim_faults WHERE match = $1", [id]),
    /** News of the parcel from operations. */
    ship: (status: ShippingStatus = "SHIPPED", at = new Date().toISOString()) =>
      tellCase(callerOf(people.otto), id, { name: "shippingUpdated", data: { status, at } }),
    /** News of the parcel from its carrier. */
    carrier: (status: ShippingStatus, at = new Date().toISOString()) =>
      tellCase({ partner: "carrier" }, id, { name: "shippingUpdated", data: { status, at, carrier: "Nordpost" } }),
    stock: async () => {
      const [row] = (await pool().query("SELECT on_hand, reserved, shipped, initial FROM sim_stock WHERE sku = $1", [sku])).rows;
      return row as { on_hand: number; reserved: number; shipped: number; initial: number };
    },
    payments: () => keyed<Payment>("SELECT authorised, captured, refunded, voided FROM sim_payments WHERE key LIKE $1"),
    calls: () =>
      keyed<{ call: string; outcome: string | null; attempts: number }>(
        "SELECT call, outcome, attempts FROM sim_payment_calls WHERE key LIKE $1 ORDER BY call",
      ),
    shipments: () =>
      keyed<{ status: string; address: { city: string } }>(
        "SELECT status, address FROM sim_shipments WHERE key LIKE $1 ORDER BY key",
      ),
    /** Undos in the order they were done, by the trail. */
    undone: async (): Promise<string[]> =>
      (await driven.audit()).flatMap(({ type, data }) => (type.startsWith("case.undone") ? [String(data.step)] : [])),
    lane: async () => Object.fromEntries(((await driven.storedState()).saga ?? []).map((each) => [each.step, each])),
    inReview: (level = 1): Promise<CaseState> => driven.taskWhere(fits({ level })).then(() => driven.storedState()),
  };
};

export type OrderCase = Awaited<ReturnType<typeof openOrder>>;
