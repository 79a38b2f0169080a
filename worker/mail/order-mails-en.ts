import { bullet, type MailMatters, type Mails, type OrderNotice } from "./mail-language";

/** What is said of every order, in English. What made us careful stays with us. */
export const orderMatterEn: MailMatters["order"] = {
  action: "You can see your order here",
  otherReason: "Something in the order was not right.",
  reasons: {
    NOT_VALID: "Something in the order was not right.",
    OUT_OF_STOCK: "Not everything you ordered is in stock.",
    PAYMENT_DECLINED: "The card was declined.",
    ADDRESS_REFUSED: "The carrier does not deliver to this address.",
    ORDER_UNVERIFIED: "We could not verify this order.",
    PAYMENT_UNVERIFIED: "We could not verify the payment.",
    ADDRESS_UNVERIFIED: "We could not verify the address.",
    QUANTITY_TOO_LARGE: "The quantity is larger than we can deliver.",
    STOCK_NEEDED_ELSEWHERE: "The goods are promised to other customers.",
    OUTSIDE_POLICY: "We do not take orders of this kind.",
  },
};

const endings: Record<string, string> = {
  CANCEL_REQUESTED: "The order was cancelled as you asked.",
  SHIPPING_FAILED: "The carrier could not bring the parcel, so we had to cancel your order. We are sorry.",
};

const declined: Record<string, string> = {
  ALREADY_SHIPPED:
    "The parcel had already left us when you asked, so the order could not be cancelled. You will receive it as ordered.",
};

const moneyBack =
  "What we took from your card goes back to it. Your bank shows it within five working days. If we had taken nothing, nothing will be taken.";

/** Mails about orders in English. */
export const orderMailsEn: Mails<OrderNotice> = {
  "order.received": ({ number, money }) => ({
    subject: `We have your order ${number}`,
    lines: [
      `You ordered for ${money}. Next we check the order and prepare the parcel.`,
      "You need to do nothing: we write to you when the parcel is on its way.",
    ],
  }),
  "order.shipped": ({ number, carrier, trackingNumber }) => ({
    subject: `Your order ${number} is on its way`,
    lines: [
      "The parcel has left us.",
      carrier !== "" && `Carrier: ${carrier}`,
      trackingNumber !== "" && `Tracking number: ${trackingNumber}`,
    ],
  }),
  "order.delayed": ({ number, carrier }) => ({
    subject: `Your order ${number} will arrive later`,
    lines: [
      `${carrier === "" ? "The carrier" : carrier} told us that the parcel will be late. We are sorry.`,
      "You need to do nothing.",
    ],
  }),
  "order.rejected": ({ number, money, reasons, message }) => ({
    subject: `We cannot accept your order ${number}`,
    lines: [
      `We cannot accept your order for ${money}. We are sorry.`,
      ...reasons.map(bullet),
      message,
      "No money was taken from your card. If your bank shows an amount as reserved, it is set free within a few days.",
    ],
  }),
  "order.cancelled": ({ number, reason, message }) => ({
    subject: `Your order ${number} is cancelled`,
    lines: [endings[reason] ?? "We had to cancel your order. We are sorry.", message, moneyBack],
  }),
  "order.cancelDeclined": ({ number, reason, message }) => ({
    subject: `Your order ${number} could not be cancelled`,
    lines: [declined[reason] ?? "You asked to cancel the order. We could not do that, so it goes on as ordered.", message],
  }),
  "order.messageFromDesk": ({ number }) => ({
    subject: `A message about your order ${number}`,
    lines: ["We wrote you a message about your order."],
    action: "Read and answer it here",
  }),
};
