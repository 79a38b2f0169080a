import type { CaseToBring } from "./bring-cases";
import { largeOrderData, orderData, reviewedOrderData } from "./order-builders";
import { type PersonKey, people } from "./people";
import { answers, asksFor, booksClosed, comesTo, faulty, isDelayed, lets, parcelIs, takes } from "./seed-order-steps";
import { ends, type SeedStep, withdraws } from "./seed-steps";

type Overrides = NonNullable<Parameters<typeof orderData>[0]>;
type SeededOrder = Omit<CaseToBring, "id" | "type">;

const own = (by: PersonKey, build: typeof orderData, overrides: Overrides, ...steps: SeedStep[]): SeededOrder => ({
  by,
  data: build({ person: people[by], ...overrides }),
  steps,
});

const one = (sku: string, quantity = 1): Overrides => ({ lines: [{ sku, quantity }] });

const shipped = [
  own("ana", orderData, one("LAMP-DESK", 2), parcelIs("PICKED"), parcelIs("SHIPPED"), ends, parcelIs("DELIVERED")),
  own("ben", orderData, one("HEADSET"), parcelIs("SHIPPED"), ends),
  own("chen", orderData, { ...one("MOUSE-VERTICAL", 3), card: "tok_slow" }, parcelIs("SHIPPED"), ends),
  own("dana", reviewedOrderData, {}, lets("nora"), parcelIs("PICKED"), parcelIs("SHIPPED"), ends),
  own("oscar", largeOrderData, {}, lets("nora"), lets("nils", 2), parcelIs("SHIPPED"), ends),
];

const underWay = [
  own("ana", orderData, one("MONITOR-27"), comesTo("PROCESSING")),
  own("dana", orderData, one("KEYBOARD-SPLIT", 2), parcelIs("PICKED")),
  own("chen", reviewedOrderData, one("DESK-OAK", 2), lets("nils"), parcelIs("PICKED"), isDelayed),
];

const waiting = [
  own("ben", reviewedOrderData, {}, asksFor("order.review")),
  own("chen", orderData, { ...one("DOCK-USB-C"), fraud: "fraud85" }, asksFor("order.review")),
  own("dana", orderData, { ...one("WEBCAM-4K", 2), fraud: "suspect" }, asksFor("order.review")),
  own("ana", reviewedOrderData, one("COFFEE-MACHINE", 2), asksFor("order.review")),
  own("oscar", reviewedOrderData, one("MEETING-TABLE"), takes("nora")),
  own("ben", largeOrderData, one("PHONE-BOOTH", 3), lets("nora"), asksFor("order.review", 2)),
];

/** Its clocks run so fast that it is overdue and escalated a minute after its start. */
const late = { ...own("chen", reviewedOrderData, one("DESK-SIT-STAND", 2), asksFor("order.review")), timeScale: 1_440 };

const refusal = { reasonCodes: ["QUANTITY_TOO_LARGE"], message: "We keep these for many customers; please order fewer." };

const refused = [
  own("dana", reviewedOrderData, one("CHAIR-GUEST", 30), answers("nils", "order.review", "REJECTED", refusal), ends),
  own("ana", orderData, { ...one("LAMP-FLOOR"), card: "tok_declined" }, ends),
  {
    ...own("ben", orderData, one("SHELF-LOW"), ends),
    before: [faulty({ port: "inventory", call: "reserve", fault: "DECLINES" })],
  },
  {
    ...own("chen", orderData, one("SHELF-TALL"), ends),
    before: [faulty({ port: "shipping", call: "create", fault: "DECLINES" })],
  },
];

/** Paid for, stopped, and everything undone; or stopped before anything was done. */
const cancelled = [
  own("ana", orderData, one("CHAIR-TASK"), comesTo("PROCESSING"), withdraws("ana", "I ordered the wrong one."), ends),
  own("dana", reviewedOrderData, one("GREEN-WALL", 2), asksFor("order.review"), withdraws("dana", "Too dear after all."), ends),
];

const refundRefused = { message: "The table is made to your measure; it cannot be given back." };

/** Above the amount a person says whether a paid order may be cancelled. */
const refunds = [
  own(
    "oscar",
    reviewedOrderData,
    one("MEETING-TABLE", 3),
    lets("nils"),
    comesTo("PROCESSING"),
    withdraws("oscar", "The room is smaller than we thought."),
    asksFor("order.refund"),
  ),
  own(
    "ben",
    reviewedOrderData,
    one("MEETING-TABLE", 3),
    lets("nils"),
    comesTo("PROCESSING"),
    withdraws("ben", "We found another one."),
    answers("nora", "order.refund", "REFUSED", refundRefused),
    comesTo("PROCESSING"),
  ),
];

/** They cannot go on until operations say how. */
const stuck = [
  own("chen", orderData, one("MONITOR-ARM", 2), parcelIs("FAILED"), asksFor("order.shippingFailed")),
  {
    ...own(
      "dana",
      orderData,
      one("HEADSET", 2),
      comesTo("PROCESSING"),
      withdraws("dana", "They came as a present."),
      asksFor("order.undoFailed"),
    ),
    before: [faulty({ port: "payment", call: "refund", fault: "DECLINES" })],
  },
  { ...own("oscar", orderData, one("LAMP-DESK"), asksFor("order.stepFailed")), before: [booksClosed] },
];

const forAnother: SeededOrder = {
  by: "otto",
  data: orderData({ ...one("LAMP-DESK", 4), person: { name: "Frida Sand", email: "frida.sand@example.com" } }),
  steps: [comesTo("PROCESSING")],
};

const all: SeededOrder[] = [
  late,
  ...shipped,
  ...underWay,
  ...waiting,
  ...refused,
  ...cancelled,
  ...refunds,
  ...stuck,
  forAnother,
];

/** Orders of the demo, in every state. New ones at the end: the place is the id. */
export const seededOrders: CaseToBring[] = all.map((seeded, index) => ({
  ...seeded,
  type: "order",
  id: `00000000-0000-4000-a000-${String(index + 1).padStart(12, "0")}`,
}));
