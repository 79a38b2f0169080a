import { type SagaUndo, undoOf } from "../../domain/order/saga";
import type { OrderCase } from "./order-case";

type Check = (order: OrderCase, shipped: boolean) => Promise<Record<string, boolean>>;

const ordered = async (order: OrderCase): Promise<{ total: number; pieces: number; state: string }> => {
  const [row] = await order.rows<{ total: number; pieces: number; state: string }>(
    `SELECT c.amount AS total, o.state, (SELECT sum((line ->> 'quantity')::int)::int FROM jsonb_array_elements(c.data -> 'lines') line) AS pieces
    FROM cases c LEFT JOIN orders o ON o.case_id = c.id WHERE c.id = $1`,
  );
  if (!row) throw new Error("there is no such order");
  return row;
};

const goods: Check = async (order, shipped) => {
  const { pieces } = await ordered(order);
  const stock = await order.stock();
  return {
    "a piece is lost or invented": stock.on_hand + stock.reserved + stock.shipped !== stock.initial,
    "goods are still reserved": stock.reserved !== 0,
    "other goods were counted out than ordered": stock.shipped !== (shipped ? pieces : 0),
  };
};

const money: Check = async (order, shipped) => {
  const { total } = await ordered(order);
  const payments = await order.payments();
  const calls = await order.calls();
  const done = (call: string) => calls.filter((each) => each.call === call && each.outcome === "DONE").length;
  const kept = payments.reduce((sum, { captured, refunded }) => sum + captured - refunded, 0);
  return {
    "another sum was kept than is due": kept !== (shipped ? total : 0),
    "an authorisation of a dead order was let be":
      !shipped && payments.some(({ authorised, captured, voided }) => authorised > 0 && captured === 0 && !voided),
    "charged more than once": done("CAPTURE") > 1 || payments.length > 1,
    "given back more than once": done("REFUND") > 1 || done("VOID") > 1,
  };
};

const parcels: Check = async (order, shipped) => {
  const alive = (await order.shipments()).filter(({ status }) => !["CANCELLED", "FAILED"].includes(status));
  return {
    "a parcel of a dead order is under way": !shipped && alive.length > 0,
    "a shipped order has no parcel, or several": shipped && alive.length !== 1,
    "the order is settled otherwise than it ended": (await ordered(order)).state !== (shipped ? "SHIPPED" : "CANCELLED"),
  };
};

/** Undos expected on the trail: of the steps that were begun, the last one first, each once. */
export const undosOf = (steps: { step: string; status: string }[]): SagaUndo[] => {
  const begun = steps.filter(({ status }) => status !== "WAITING").map(({ step }) => undoOf[step as keyof typeof undoOf]);
  return [...new Set(begun)].reverse();
};

const trail: Check = async (order, shipped) => {
  const expected = shipped ? [] : undosOf((await order.storedState()).saga ?? []);
  const undone = await order.undone();
  const { length } = await order.rows("SELECT id FROM tasks WHERE case_id = $1 AND status IN ('OPEN', 'CLAIMED', 'ESCALATED')");
  return {
    [`undone ${undone.join(", ")} instead of ${expected.join(", ")}`]: undone.join() !== expected.join(),
    "a task is left over": length > 0,
  };
};

/** What the books of all sides, and the trail, say against an order that has ended; nothing when all agree. */
export const breachesOf = async (order: OrderCase): Promise<string[]> => {
  await order.settled();
  const shipped = (await order.storedState()).stage === "COMPLETED";
  const found = await Promise.all([goods, money, parcels, trail].map((check) => check(order, shipped)));
  return found.flatMap((each) => Object.keys(each).filter((breach) => each[breach]));
};
