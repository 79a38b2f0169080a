import { expect, test } from "vitest";
import { applicantEvents } from "@/domain/audit-event";
import type { TimelineItem } from "@/domain/listing";
import { orderEndReasons, orderReasonCodes } from "@/domain/order/decision";
import { shippingStatuses } from "@/domain/order/shipping-update";
import { customerStage, orderStages } from "@/domain/order/stages";
import { messages as english } from "@/messages/en";
import { moneyState } from "./money-state";
import { toldOfOrder } from "./order-sentences";
import { endReasons, isOwnWish, whyEnded } from "./why-ended";

const item = (type: string, data: TimelineItem["data"] = {}, seq = 1): TimelineItem => ({
  seq,
  at: "2026-11-21T10:00:00.000Z",
  type,
  actor: { system: "countersign" },
  data,
});
const sentencesOf = (...items: TimelineItem[]) => toldOfOrder(items).map(({ sentence }) => sentence);
const euros = (amount: number) => ({ amount, currency: "EUR" });

test("every event a customer can be told, at every stage, has its sentence or says nothing new", () => {
  const kinds: Record<string, TimelineItem["data"][]> = {
    "case.stageChanged": orderStages.map((stage) => ({ to: customerStage(stage) })),
    "order.shippingUpdated": shippingStatuses.map((status) => ({ status })),
    "order.paymentReturned": ["VOIDED", "REFUNDED", "NOTHING"].map((as) => ({ as })),
  };
  const told = applicantEvents.flatMap((type) =>
    sentencesOf(...(kinds[type] ?? [{}, { fromDesk: true }]).map((data) => item(type, data))),
  );
  for (const sentence of told) expect(english.myOrders.event).toHaveProperty(sentence);
  for (const type of ["case.cancelDeclined", "order.paymentCaptured", "order.cancelled"])
    expect(sentencesOf(item(type)), type).toHaveLength(1);
  expect(sentencesOf(...shippingStatuses.map((status) => item("order.shippingUpdated", { status })))).toHaveLength(
    shippingStatuses.length,
  );
});

test("steps told alike are one line, and what has an event of its own is not said twice", () => {
  const to = (stage: string) => item("case.stageChanged", { to: stage });
  expect(sentencesOf(to("VALIDATING"), to("PROCESSING"), to("PROCESSING"))).toEqual(["preparing"]);
  expect(sentencesOf(item("order.shippingUpdated", { status: "SHIPPED" }), to("SHIPPED"), to("COMPLETED"))).toEqual([
    "parcelShipped",
  ]);
  expect(sentencesOf(item("order.cancelled"), to("CANCELLED"))).toEqual(["stopped"]);
});

test("the money is where the last word on it left it", () => {
  const captured = item("order.paymentCaptured", euros(59_00));
  expect(moneyState([])).toEqual({ kind: "nothing" });
  expect(moneyState([captured])).toMatchObject({ kind: "taken", amount: 59_00 });
  expect(moneyState([captured, item("order.paymentReturned", { as: "REFUNDED", ...euros(59_00) })])).toMatchObject({
    kind: "returned",
  });
  expect(moneyState([item("order.paymentReturned", { as: "VOIDED", ...euros(59_00) })])).toMatchObject({ kind: "freed" });
  expect(moneyState([item("order.paymentReturned", { as: "NOTHING", ...euros(0) })])).toEqual({ kind: "nothing" });
});

test("every reason has a sentence that keeps what made us careful to ourselves", () => {
  for (const code of [...orderEndReasons, ...orderReasonCodes]) expect(endReasons).toContain(code);
  for (const code of endReasons) expect(english.myOrders.reason[code]).not.toMatch(/fraud|risk|policy|suspect/i);
  expect(whyEnded(["OUT_OF_STOCK", "OUT_OF_STOCK", "MOON_PHASE"])).toEqual(["OUT_OF_STOCK", "other"]);
});

test("who ended it is no reason why", () => {
  expect(whyEnded(["CANCEL_REQUESTED"])).toEqual([]);
  expect(isOwnWish(["CANCEL_REQUESTED"])).toBe(true);
  expect(isOwnWish(["CANCELLED_BY_OPERATIONS"])).toBe(false);
});
