import type { CardPayments, PaymentState } from "./card-payments";
import { SystemDeclined, SystemUnavailable } from "./outside-system";
import {
  type Authorisation,
  authorisePayment,
  capturePayment,
  cardOf,
  findPayment,
  refundPayment,
  voidAuthorisation,
} from "./payment-books";
import { noteTry } from "./payment-calls";
import { pause, silence } from "./wait-with";
import { withFaults } from "./with-faults";

/** How often an authorisation of `tok_down` meets a closed door, and how long one of `tok_slow` takes in milliseconds. */
const triesWhileDown = 3;
const slowFor = 3_000;

const declines = (code: SystemDeclined["code"]) => (): never => {
  throw new SystemDeclined(code, "the payment provider declines");
};
const nothing: PaymentState = { authorised: 0, captured: 0, refunded: 0, voided: false };

const authorise = async (order: Authorisation, signal: AbortSignal): Promise<PaymentState> => {
  const { key, cardToken, amount } = order;
  const attempts = await noteTry({ key, payment: key, call: "AUTHORISE", amount });
  if (cardToken === "tok_down" && attempts <= triesWhileDown) throw new SystemUnavailable("the payment provider does not answer");
  if (cardToken === "tok_slow") await pause(slowFor, signal);
  const state = await authorisePayment(order, cardToken !== "tok_declined");
  return cardToken === "tok_late" && attempts === 1 ? silence(signal) : state;
};

/**
 * A card payment provider for offline use with books of its own. The card steers its authorisation: `tok_declined` is refused, `tok_slow`
 * takes 3 s, `tok_down` is away for three tries, `tok_late` is authorised and not answered the first time, all others are good. Switches of
 * the demo make every call fail by order or by card.
 */
export const cardPaymentsSimulator: CardPayments = {
  authorise: (order, signal) => {
    const call = { port: "payment", call: "authorise", about: [order.caseId, order.cardToken] } as const;
    return withFaults(call, signal, () => authorise(order, signal), {
      wrong: () => ({ ...nothing, authorised: order.amount + 1 }),
      declines: declines("PAYMENT_DECLINED"),
    });
  },
  capture: async (order, signal) => {
    const call = { port: "payment", call: "capture", about: [order.caseId, ...(await cardOf(order.payment))] } as const;
    return withFaults(call, signal, () => capturePayment(order), {
      wrong: () => ({ ...nothing, authorised: order.amount, captured: order.amount + 1 }),
      declines: declines("PAYMENT_DECLINED"),
    });
  },
  void: async (order, signal) => {
    const call = { port: "payment", call: "void", about: [order.caseId, ...(await cardOf(order.payment))] } as const;
    return withFaults(call, signal, () => voidAuthorisation(order), {
      wrong: () => nothing,
      declines: declines("NOT_POSSIBLE"),
    });
  },
  refund: async (order, signal) => {
    const call = { port: "payment", call: "refund", about: [order.caseId, ...(await cardOf(order.payment))] } as const;
    return withFaults(call, signal, () => refundPayment(order), {
      wrong: () => ({ ...nothing, captured: order.amount, refunded: order.amount + 1 }),
      declines: declines("NOT_POSSIBLE"),
    });
  },
  find: (payment) => findPayment(payment),
};
