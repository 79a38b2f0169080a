import { throughBreaker } from "@/server/circuit-breaker";
import type { CardPayments, PaymentState } from "../../services/card-payments";
import { isOutage } from "../../services/is-outage";
import { orderPorts } from "../../services/order-ports";
import { SystemDeclined } from "../../services/outside-system";
import { stepKey } from "../context";
import { askSystem } from "./ask-system";
import type { OrderSteps, Returned } from "./order-steps";
import { readOrder } from "./read-order";

/** Every call to the payment provider goes through one breaker, whatever it is about. */
const askProvider = <Result>(ask: (payments: CardPayments, signal: AbortSignal) => Promise<Result>): Promise<Result> =>
  askSystem((signal) => throughBreaker("payment", () => ask(orderPorts().payments, signal), { isFailure: isOutage }));

const keys = () => ({
  payment: stepKey("payment"),
  capture: stepKey("capture"),
  void: stepKey("void"),
  refund: stepKey("refund"),
});

/** Blocks the order's total on the card. */
export const authorisePayment: OrderSteps["authorisePayment"] = async (caseId) => {
  const { total: amount, currency, payment } = await readOrder(caseId);
  const { payment: key } = keys();
  await askProvider((payments, signal) =>
    payments.authorise({ key, caseId, cardToken: payment.cardToken, amount, currency }, signal),
  );
  return { key, amount, currency };
};

/** Takes exactly what was authorised, once. */
export const capturePayment: OrderSteps["capturePayment"] = async (caseId) => {
  const { total: amount, currency } = await readOrder(caseId);
  const { payment, capture: key } = keys();
  await askProvider((payments, signal) => payments.capture({ key, payment, amount, caseId }, signal));
  return { key, amount, currency };
};

const release = async (
  payments: CardPayments,
  caseId: string,
  known: PaymentState | undefined,
  signal: AbortSignal,
): Promise<Omit<Returned, "currency">> => {
  const { payment, void: key, refund } = keys();
  if (known && known.captured > 0) {
    const amount = known.captured;
    await payments.refund({ key: refund, payment, amount, caseId }, signal);
    return { key: refund, as: "REFUNDED", amount };
  }
  await payments.void({ key, payment, caseId }, signal);
  return { key, as: known && known.authorised > 0 ? "VOIDED" : "NOTHING", amount: known?.authorised ?? 0 };
};

/** A capture that arrived between the look and the void makes it impossible: then the look was too early. */
const giveBack = async (payments: CardPayments, caseId: string, signal: AbortSignal): Promise<Omit<Returned, "currency">> => {
  const { payment } = keys();
  const known = await payments.find(payment, signal);
  try {
    return await release(payments, caseId, known, signal);
  } catch (error) {
    const now = error instanceof SystemDeclined ? await payments.find(payment, signal) : undefined;
    if (!now || now.captured === known?.captured) throw error;
    return release(payments, caseId, now, signal);
  }
};

/** Refunds what was captured, voids what was only authorised; what was never authorised cannot be any more. */
export const returnPayment: OrderSteps["returnPayment"] = async (caseId) => {
  const { currency } = await readOrder(caseId);
  return { ...(await askProvider((payments, signal) => giveBack(payments, caseId, signal))), currency };
};
