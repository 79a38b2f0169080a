import { randomUUID } from "node:crypto";
import type { Case } from "@/domain/case";
import { ownOrderData } from "@/prisma/order-builders";
import { signCarrierBody } from "@/server/carrier-signature";
import { pool } from "@/server/db";
import type { SignedIn } from "../decide/web-client";
import type { Stages } from "./stage-listener";

const sku = `BENCH-${randomUUID().slice(0, 8).toUpperCase()}`;

/** A product there is always enough of. */
export const addProduct = async (): Promise<void> => {
  await pool().query("INSERT INTO products (sku, name, unit_price, currency) VALUES ($1, 'Bench', 5900, 'EUR')", [sku]);
  await pool().query("INSERT INTO sim_stock (sku, initial, on_hand) VALUES ($1, 1000000, 1000000)", [sku]);
};

/** The carrier tells by its signature, as it would from outside. Throws when it is not believed. */
const tellShipped = async (caseId: string): Promise<void> => {
  const data = { status: "SHIPPED", carrier: "Nordpost", trackingNumber: "NP-0123456789", at: new Date().toISOString() };
  const body = JSON.stringify({ name: "shippingUpdated", data });
  const signature = signCarrierBody({ caseId, body, at: Date.now(), secret: process.env.CARRIER_SECRET ?? "" });
  const headers = { "content-type": "application/json", "countersign-signature": signature };
  const response = await fetch(`${process.env.BENCH_WEB}/api/cases/${caseId}/events`, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`the carrier was answered ${response.status} ${await response.text()}`);
  await response.json();
};

/** Orders one piece by the API, has it shipped as soon as it is paid, and waits until that is stored. @returns the case's id */
export const runOrder = async (customer: SignedIn, stages: Stages): Promise<string> => {
  // A mailbox of its own: what was ordered before says nothing of this customer, and costs nothing to look for.
  const person = { name: "Ana Silva", email: `${randomUUID()}@bench.test` };
  const data = { ...ownOrderData({ lines: [{ sku, quantity: 1 }] }), customer: person };
  const { id } = await customer.call<Case>("POST", "/api/cases", { type: "order", data });
  await stages.reached(id, "PROCESSING");
  await tellShipped(id);
  await stages.reached(id, "SHIPPED");
  return id;
};

const right = `SELECT count(*) AS right FROM cases c JOIN orders o ON o.case_id = c.id AND o.state = 'SHIPPED'
  JOIN sim_reservations r ON r.key = c.workflow_id || ':inventory' AND r.status = 'SHIPPED'
  JOIN sim_payments p ON p.case_id = c.id::text AND p.captured = c.amount AND p.refunded = 0
  WHERE c.id = ANY ($1) AND c.status = 'COMPLETED' AND NOT EXISTS (SELECT FROM tasks t WHERE t.case_id = c.id)
    AND (SELECT count(*) FROM sim_shipments s WHERE s.case_id = c.id::text AND s.status <> 'CANCELLED') = 1`;

/** Waits for the end of a round's orders. Throws when one is not shipped, paid once and counted out. */
export const checkOrders = async (ids: string[], stages: Stages): Promise<void> => {
  await Promise.all(ids.map((id) => stages.reached(id, "COMPLETED")));
  const { rows } = await pool().query<{ right: number }>(right, [ids]);
  const found = Number(rows[0]?.right);
  if (found !== ids.length) throw new Error(`${found} of ${ids.length} orders are as they should be; the figures mean nothing.`);
};
