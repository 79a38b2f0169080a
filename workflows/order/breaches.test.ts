import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breachesOf } from "../testing/order-breaches";
import { type OrderCase, openOrder } from "../testing/order-case";
import { startOrderWorld } from "../testing/order-world";

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld();
});
afterAll(() => world.stop());

const ended = async (end: "CANCELLED" | "COMPLETED"): Promise<OrderCase> => {
  const order = await openOrder();
  await order.atStage("PROCESSING");
  await (end === "COMPLETED" ? order.ship() : order.withdraw());
  expect(await order.ended()).toBe(end);
  expect(await breachesOf(order)).toEqual([]);
  return order;
};

const ofOrder = "sku = (SELECT data #>> '{lines,0,sku}' FROM cases WHERE id = $1::uuid)";

/** What is done to the books of an order, `$1`, and what the checks say of it then. */
const damages: [breach: string, end: "CANCELLED" | "COMPLETED", damage: string][] = [
  ["goods are still reserved", "CANCELLED", `UPDATE sim_stock SET on_hand = on_hand - 1, reserved = 1 WHERE ${ofOrder}`],
  [
    "other goods were counted out than ordered",
    "CANCELLED",
    `UPDATE sim_stock SET on_hand = on_hand - 1, shipped = 1 WHERE ${ofOrder}`,
  ],
  [
    "other goods were counted out than ordered",
    "COMPLETED",
    `UPDATE sim_stock SET on_hand = on_hand + 1, shipped = 0 WHERE ${ofOrder}`,
  ],
  ["another sum was kept than is due", "CANCELLED", "UPDATE sim_payments SET refunded = 0 WHERE case_id = $1"],
  ["another sum was kept than is due", "COMPLETED", "UPDATE sim_payments SET refunded = 1 WHERE case_id = $1"],
  [
    "an authorisation of a dead order was let be",
    "CANCELLED",
    "UPDATE sim_payments SET captured = 0, refunded = 0 WHERE case_id = $1",
  ],
  [
    "charged more than once",
    "COMPLETED",
    "INSERT INTO sim_payment_calls (key, payment_key, call, outcome) VALUES ('order-' || $1 || ':other', '', 'CAPTURE', 'DONE')",
  ],
  [
    "given back more than once",
    "CANCELLED",
    "INSERT INTO sim_payment_calls (key, payment_key, call, outcome) VALUES ('order-' || $1 || ':other', '', 'REFUND', 'DONE')",
  ],
  ["a parcel of a dead order is under way", "CANCELLED", "UPDATE sim_shipments SET status = 'PICKED' WHERE case_id = $1"],
  ["a shipped order has no parcel, or several", "COMPLETED", "UPDATE sim_shipments SET status = 'FAILED' WHERE case_id = $1"],
  ["the order is settled otherwise than it ended", "CANCELLED", "UPDATE orders SET state = 'SHIPPED' WHERE case_id = $1::uuid"],
  [
    "undone CANCEL_SHIPMENT, RETURN_PAYMENT, RELEASE_INVENTORY, CANCEL_ORDER, CANCEL_ORDER instead of CANCEL_SHIPMENT, RETURN_PAYMENT, RELEASE_INVENTORY, CANCEL_ORDER",
    "CANCELLED",
    `SELECT append_audit($1::uuid, $1::uuid, '{"type": "case.undone", "actor": {"system": "workflow"}, "data": {"step": "CANCEL_ORDER"}}')`,
  ],
];

describe.concurrent("the checks of the books find", () => {
  it.each(damages)("%s (%s)", async (breach, end, damage) => {
    const order = await ended(end);
    await world.owner.query(damage, [order.id]);
    expect(await breachesOf(order)).toEqual([breach]);
  });
});
