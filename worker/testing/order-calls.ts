import { randomUUID } from "node:crypto";
import type { OrderPorts } from "../services/order-ports";
import { address, type OrderWorld, patient } from "./order-world";

/** A call of an order to an outside system: what has to be there before, and what the books say without and with its effect. */
export type OrderCall = {
  before: () => Promise<unknown>;
  call: (signal?: AbortSignal) => Promise<unknown>;
  undone: object;
  done: object;
};

const amount = 75_00;
const nothing = async () => {};
const stock = (on_hand: number, reserved: number, shipped: number) => ({ stock: { on_hand, reserved, shipped } });
const money = (change: object) => ({ payment: { authorised: amount, captured: 0, refunded: 0, voided: false, ...change } });

type Subject = { caseId: string; sku: string; key: (step: string) => string; ports: OrderPorts };

const stockCalls = ({ caseId, sku, key, ports: { inventory } }: Subject): Record<string, OrderCall> => {
  const order = { key: key("reserve"), caseId };
  const reserve = (signal = patient()) => inventory.reserve({ ...order, lines: [{ sku, quantity: 4 }] }, signal);
  const release = (signal = patient()) => inventory.release(order, signal);
  const ship = (signal = patient()) => inventory.ship(order, signal);
  return {
    "inventory reserve": { before: nothing, call: reserve, undone: stock(10, 0, 0), done: stock(6, 4, 0) },
    "inventory release": { before: reserve, call: release, undone: stock(6, 4, 0), done: stock(10, 0, 0) },
    "inventory ship": { before: reserve, call: ship, undone: stock(6, 4, 0), done: stock(6, 0, 4) },
  };
};

const paymentCalls = ({ caseId, key, ports: { payments } }: Subject): Record<string, OrderCall> => {
  const payment = key("pay");
  const about = (step: string) => ({ key: key(step), payment, amount, caseId });
  const card = { key: payment, caseId, cardToken: "tok_ok", amount, currency: "EUR" };
  const authorise = (signal = patient()) => payments.authorise(card, signal);
  const capture = (signal = patient()) => payments.capture(about("capture"), signal);
  const letGo = (signal = patient()) => payments.void(about("void"), signal);
  const refund = (signal = patient()) => payments.refund(about("refund"), signal);
  const paid = money({ captured: amount });
  return {
    "payment authorise": { before: nothing, call: authorise, undone: { payment: undefined }, done: money({}) },
    "payment capture": { before: authorise, call: capture, undone: money({}), done: paid },
    "payment void": { before: authorise, call: letGo, undone: money({}), done: money({ voided: true }) },
    "payment refund": {
      before: () => authorise().then(() => capture()),
      call: refund,
      undone: paid,
      done: money({ captured: amount, refunded: amount }),
    },
  };
};

const parcelCalls = ({ caseId, key, ports: { shipping } }: Subject): Record<string, OrderCall> => {
  const order = { key: key("ship"), caseId };
  const create = (signal = patient()) => shipping.create({ ...order, address, timeScale: 1 }, signal);
  const cancel = (signal = patient()) => shipping.cancel(order, signal);
  const track = (signal = patient()) => shipping.track(order, signal);
  const created = { parcel: "CREATED" };
  return {
    "shipping create": { before: nothing, call: create, undone: { parcel: undefined }, done: created },
    "shipping cancel": { before: create, call: cancel, undone: created, done: { parcel: "CANCELLED" } },
    "shipping track": { before: create, call: track, undone: created, done: created },
  };
};

const fraudCalls = ({ caseId, key, ports: { fraud } }: Subject): Record<string, OrderCall> => {
  const person = { name: "Ana", email: "ana+fraud30@demo.test" };
  const question = { key: key("fraud"), caseId, person, address, cardToken: "tok_ok", amount, currency: "EUR" };
  const check = (signal = patient()) => fraud.check(question, signal);
  return { "fraud check": { before: nothing, call: check, undone: { score: undefined }, done: { score: 30 } } };
};

/** An order of its own with every call it can make, by port and name, and what all books say of it. */
export const orderCalls = async (world: OrderWorld, ports: OrderPorts) => {
  const caseId = randomUUID();
  const sku = await world.addStock(10);
  const key = (step: string) => `order-${caseId}:${step}`;
  const subject = { caseId, sku, key, ports };
  const first = async <Row>(sql: string, step: string) => (await world.rows<Row>(sql, [key(step)]))[0];
  const books = async () => ({
    stock: await world.stockOf(sku),
    payment: await ports.payments.find(key("pay"), patient()),
    parcel: (await first<{ status: string }>("SELECT status FROM sim_shipments WHERE key = $1", "ship"))?.status,
    score:
      (await first<{ score: number | null }>("SELECT score FROM sim_fraud_checks WHERE key = $1", "fraud"))?.score ?? undefined,
  });
  const calls = { ...stockCalls(subject), ...paymentCalls(subject), ...parcelCalls(subject), ...fraudCalls(subject) };
  const callOf = (name: string): OrderCall => {
    const call = calls[name];
    if (!call) throw new Error(`there is no call ${name}`);
    return call;
  };
  return { caseId, sku, callOf, books };
};
