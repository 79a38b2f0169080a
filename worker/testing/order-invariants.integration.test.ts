import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporal } from "@/server/temporal";
import { type OrderCase, openOrder } from "@/workflows/testing/order-case";
import { type FaultWorld, openFaultWorld } from "./fault-world";
import { findUnmoved } from "./find-unmoved";
import { findBreaches, findBrokenChains, findLedgerBreaches, type LedgerCheck, ledgerChecks } from "./order-invariants";
import { findNotReplayed } from "./order-replay";
import { suppose } from "./suppose";

let world: FaultWorld;
let shipped: OrderCase;
let dead: OrderCase;
let waiting: OrderCase;
let reviewed: OrderCase;
beforeAll(async () => {
  world = await openFaultWorld();
  await world.startWorker();
  [shipped, dead, waiting, reviewed] = await Promise.all([
    openOrder({ quantity: 2 }),
    openOrder(),
    openOrder(),
    openOrder({ unitPrice: 2_000_00 }),
  ]);
  await Promise.all([shipped, dead, waiting].map((order) => order.atStage("PROCESSING")));
  await Promise.all([shipped.ship(), dead.withdraw(), reviewed.inReview()]);
  expect([await shipped.ended(), await dead.ended()]).toEqual(["COMPLETED", "CANCELLED"]);
});
afterAll(() => world.close());

/** What the database itself would not let happen is a breach all the same where a provider keeps the books. */
const withoutGuards = `DO $$ DECLARE guard record; BEGIN
  FOR guard IN SELECT conrelid::regclass AS books, conname FROM pg_constraint
    WHERE contype = 'c' AND conrelid IN ('sim_stock'::regclass, 'sim_payments'::regclass)
  LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', guard.books, guard.conname); END LOOP;
END $$`;

/** In a transaction that comes to nothing. */
const supposing = <Result>(sql: string, look: (on: pg.PoolClient) => Promise<Result>) =>
  suppose(world.owner, `${withoutGuards}; ${sql}`, look);

const of = ({ id }: OrderCase): string => `sku = (SELECT data #>> '{lines,0,sku}' FROM cases WHERE id = '${id}')`;

/** Every way in which each thing could be wrong. */
const breaks: Record<LedgerCheck, () => string[]> = {
  "pieces are lost or come from nowhere": () => [
    `UPDATE sim_stock SET on_hand = on_hand + 1 WHERE ${of(shipped)}`,
    `UPDATE sim_stock SET on_hand = -1, reserved = initial - shipped + 1 WHERE ${of(waiting)}`,
  ],
  "shelves and reservations differ": () => [
    `UPDATE sim_stock SET on_hand = on_hand - 1, reserved = reserved + 1 WHERE ${of(waiting)}`,
    `UPDATE sim_stock SET on_hand = on_hand - 1, shipped = shipped + 1 WHERE ${of(shipped)}`,
  ],
  "a dead order holds pieces": () => [
    `UPDATE sim_reservations SET status = 'RESERVED' WHERE key = 'order-${dead.id}:inventory'`,
    "INSERT INTO sim_reservations (key, status) VALUES ('of nobody', 'RESERVED')",
  ],
  "pieces left for an order that is not shipped, or not all of a shipped one": () => [
    `UPDATE sim_reservations SET status = 'SHIPPED' WHERE key = 'order-${dead.id}:inventory'`,
    `UPDATE sim_reservations SET status = 'RESERVED' WHERE key = 'order-${shipped.id}:inventory'`,
    `UPDATE sim_reservations SET lines = jsonb_set(lines, '{0,quantity}', '1') WHERE key = 'order-${shipped.id}:inventory'`,
  ],
  "a shipped order is not paid, or not exactly": () => [
    `UPDATE sim_payments SET captured = captured - 1 WHERE case_id = '${shipped.id}'`,
    `UPDATE sim_payments SET refunded = captured WHERE case_id = '${shipped.id}'`,
    `DELETE FROM sim_payments WHERE case_id = '${shipped.id}'`,
  ],
  "money of a dead order is kept": () => [
    `UPDATE sim_payments SET refunded = 0 WHERE case_id = '${dead.id}'`,
    `UPDATE sim_payments SET captured = 0, refunded = 0 WHERE case_id = '${dead.id}'`,
  ],
  "an order is charged twice": () => [
    `INSERT INTO sim_payment_calls (key, payment_key, call, outcome) VALUES ('random', 'order-${shipped.id}:payment', 'CAPTURE', 'DONE')`,
    `INSERT INTO sim_payment_calls (key, payment_key, call, outcome) VALUES ('random', 'order-${dead.id}:payment', 'REFUND', 'DONE')`,
    `INSERT INTO sim_payments (key, case_id, card, currency, authorised) VALUES ('random', '${waiting.id}', 'tok_ok', 'EUR', 12000)`,
  ],
  "money moved by more than the order": () => [
    `UPDATE sim_payments SET authorised = 2 * authorised WHERE case_id = '${waiting.id}'`,
    `UPDATE sim_payments SET captured = 2 * captured WHERE case_id = '${waiting.id}'`,
    `UPDATE sim_payments SET refunded = refunded + 1 WHERE case_id = '${dead.id}'`,
  ],
  "a parcel of a dead order is on its way": () => [
    `UPDATE sim_shipments SET status = 'CREATED' WHERE case_id = '${dead.id}'`,
    `UPDATE sim_shipments SET status = 'DELIVERED' WHERE case_id = '${dead.id}'`,
  ],
  "an order has two parcels on their way": () => [
    `INSERT INTO sim_shipments (key, case_id, status) VALUES ('another', '${waiting.id}', 'PICKED')`,
  ],
  "an order that was settled one way ended the other": () => [
    `UPDATE orders SET state = 'CANCELLED' WHERE case_id = '${shipped.id}'`,
    `UPDATE orders SET state = 'SHIPPED' WHERE case_id = '${dead.id}'`,
  ],
  "case and snapshot differ": () => [
    `UPDATE cases SET stage = 'SHIPPED' WHERE id = '${waiting.id}'`,
    `DELETE FROM case_snapshots WHERE case_id = '${waiting.id}'`,
  ],
  "a closed order still has a task": () => [`UPDATE cases SET status = 'CANCELLED' WHERE id = '${reviewed.id}'`],
  "a message never arrived": () => [
    `UPDATE outbox SET acknowledged_at = NULL WHERE case_id = '${waiting.id}'`,
    `UPDATE outbox SET acknowledged_at = NULL, parked_at = now() WHERE case_id = '${shipped.id}' AND name = 'shippingUpdated'`,
  ],
  "an undo that was begun stays undone": () => [
    `UPDATE case_snapshots SET state = jsonb_set(state, '{saga,1,undoStatus}', '"FAILED"') WHERE case_id = '${dead.id}'`,
  ],
};

test("orders that are as they should be are no breach", async () => {
  expect(await findBreaches(world.owner)).toEqual([]);
});

describe("the checker finds", () => {
  for (const name of Object.keys(ledgerChecks) as LedgerCheck[])
    test(name, async () => {
      for (const sql of breaks[name]()) {
        const found = await supposing(sql, findLedgerBreaches);
        expect({ sql, found: found.filter((breach) => breach.startsWith(`${name}: `)) }).toMatchObject({
          sql,
          found: [expect.any(String)],
        });
      }
    });

  test("a history that does not come to the same", async () => {
    const found = await findNotReplayed([shipped.id, dead.id], ({ events }) => {
      for (const event of events ?? []) {
        const type = event.activityTaskScheduledEventAttributes?.activityType;
        if (type?.name === "cancelShipments") type.name = "somethingElse";
      }
    });
    expect(found).toEqual([expect.stringContaining(dead.workflowId)]);
  });

  test("a trail that was changed", async () => {
    await world.owner.query(`ALTER TABLE audit_events DISABLE TRIGGER audit_events_append_only;
      UPDATE audit_events SET body = replace(body, 'Desk', 'Dusk') || ' ' WHERE chain_id = '${dead.id}' AND seq = 3;
      ALTER TABLE audit_events ENABLE TRIGGER audit_events_append_only`);
    expect(await findBrokenChains([shipped.id, dead.id])).toEqual([expect.stringContaining(`${dead.id} at 3`)]);
  });

  test("open orders without a workflow, with one that waits for nothing, and closed ones whose workflow did not end", async () => {
    await world.endWorkers();
    await waiting.handle.terminate();
    const lost = await openOrder();
    const idle = await openOrder();
    await temporal().workflow.start("orderProcessing", {
      workflowId: idle.workflowId,
      taskQueue: `nobody-${randomUUID()}`,
      args: [{ caseId: idle.id, timeScale: 1 }],
    });
    const namesOf = (breaches: string[]) => breaches.map((breach) => breach.replace(/: .*/, "")).sort();
    const found = await findUnmoved(world.owner);
    expect(namesOf(found)).toEqual([
      "an open order has no workflow",
      "an open order has no workflow",
      "an open order waits for nothing",
    ]);
    for (const order of [waiting, lost, idle]) expect(found.join()).toContain(order.id);
    const closed = await supposing(`UPDATE cases SET status = 'CANCELLED' WHERE id = '${waiting.id}'`, findUnmoved);
    expect(closed).toContain(`the workflow of a closed order has not ended well: ${waiting.id}`);
  });
});
