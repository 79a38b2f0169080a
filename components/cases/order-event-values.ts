import { type EventValueRegistry, list, text } from "./event-value";

/** Orders: what was checked, reserved, paid and brought; amounts in minor units. */
export const orderEventValues: EventValueRegistry = {
  "order.placed": ({ total, currency, lines }, { format }) => ({
    total: format.money(Number(total), text(currency)),
    lines: Number(lines),
  }),
  "order.checked": ({ flags, levels, ruleVersion }) => ({
    count: list(flags).length,
    levels: Number(levels),
    version: text(ruleVersion),
  }),
  "order.paymentAuthorised": ({ amount, currency }, { format }) => ({ amount: format.money(Number(amount), text(currency)) }),
  "order.paymentCaptured": ({ amount, currency }, { format }) => ({ amount: format.money(Number(amount), text(currency)) }),
  "order.paymentReturned": ({ as, amount, currency }, { format }) => ({
    as: text(as),
    amount: format.money(Number(amount), text(currency)),
  }),
  "order.shipmentCreated": ({ number, carrier, trackingNumber }) => ({
    number: Number(number),
    carrier: text(carrier),
    trackingNumber: text(trackingNumber),
  }),
  // "none" is what a sentence knows as saying nothing.
  "order.shippingUpdated": ({ status, by, carrier, trackingNumber }) => ({
    status: text(status),
    by: text(by),
    tracking: [carrier, trackingNumber].map(text).filter(Boolean).join(" ") || "none",
  }),
  "order.shippingUpdateRefused": ({ code }, { refusal }) => ({ why: refusal(text(code)) }),
  "order.cancelled": ({ reason }, words) => ({ reason: words.reason(text(reason)) ?? "none" }),
};
