import { statement } from "@/server/db";
import type { PaymentCall, PaymentState } from "./card-payments";
import { SystemDeclined } from "./outside-system";
import { type CallWork, doOnce, noteTry } from "./payment-calls";

const insertPayment = statement(
  "card-authorise",
  `INSERT INTO sim_payments (key, case_id, card, currency, authorised) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (key) DO NOTHING RETURNING key`,
);

const capture = statement(
  "card-capture",
  `UPDATE sim_payments SET captured = captured + $2 WHERE key = $1 AND NOT voided AND captured + $2 <= authorised RETURNING key`,
);

// XXX is no currency (ISO 4217): nothing was ever authorised under the key.
const voidPayment = statement(
  "card-void",
  `INSERT INTO sim_payments AS p (key, case_id, card, currency, voided) VALUES ($1, $2, '', 'XXX', true)
  ON CONFLICT (key) DO UPDATE SET voided = true WHERE p.captured = 0 RETURNING key`,
);

const refund = statement(
  "card-refund",
  "UPDATE sim_payments SET refunded = refunded + $2 WHERE key = $1 AND refunded + $2 <= captured RETURNING key",
);

const readState = statement<PaymentState>(
  "card-find",
  "SELECT authorised, captured, refunded, voided FROM sim_payments WHERE key = $1",
);
const readCard = statement<{ card: string }>("card-token", "SELECT card FROM sim_payments WHERE key = $1");

/** What the books say of an authorisation; undefined when none arrived. */
export const findPayment = async (payment: string): Promise<PaymentState | undefined> => (await readState([payment]))[0];

/** The card an authorisation was asked for with, as far as it is known. */
export const cardOf = async (payment: string): Promise<string[]> => (await readCard([payment])).map(({ card }) => card);

const known = (state: PaymentState | undefined): PaymentState => {
  if (!state) throw new Error("the payment provider lost a payment");
  return state;
};

type Call = { key: string; payment: string; code: SystemDeclined["code"] };

const settle = async ({ key, payment, code }: Call, work: CallWork): Promise<PaymentState> => {
  if ((await doOnce(key, work)) === "DECLINED") throw new SystemDeclined(code, "the payment provider declines");
  return known(await findPayment(payment));
};

const did = async (rows: Promise<unknown[]>): Promise<boolean> => (await rows).length > 0;

export type Authorisation = { key: string; caseId: string; cardToken: string; amount: number; currency: string };

/** @param accepted whether the card is good for it. Throws SystemDeclined PAYMENT_DECLINED, NOT_POSSIBLE after a void. */
export const authorisePayment = async (order: Authorisation, accepted: boolean): Promise<PaymentState> => {
  const { key, caseId, cardToken, amount, currency } = order;
  const outcome = await doOnce(key, async (on) => accepted && did(insertPayment([key, caseId, cardToken, currency, amount], on)));
  const state = await findPayment(key);
  if (outcome === "DECLINED")
    throw new SystemDeclined(state?.voided ? "NOT_POSSIBLE" : "PAYMENT_DECLINED", "the payment provider declines");
  return known(state);
};

/** Throws SystemDeclined PAYMENT_DECLINED. */
export const capturePayment = async (call: PaymentCall): Promise<PaymentState> => {
  await noteTry({ ...call, call: "CAPTURE" });
  return settle({ ...call, code: "PAYMENT_DECLINED" }, (on) => did(capture([call.payment, call.amount], on)));
};

/** Throws SystemDeclined NOT_POSSIBLE. */
export const voidAuthorisation = async (call: Omit<PaymentCall, "amount">): Promise<PaymentState> => {
  await noteTry({ ...call, call: "VOID", amount: null });
  return settle({ ...call, code: "NOT_POSSIBLE" }, (on) => did(voidPayment([call.payment, call.caseId], on)));
};

/** Throws SystemDeclined NOT_POSSIBLE. */
export const refundPayment = async (call: PaymentCall): Promise<PaymentState> => {
  await noteTry({ ...call, call: "REFUND" });
  return settle({ ...call, code: "NOT_POSSIBLE" }, (on) => did(refund([call.payment, call.amount], on)));
};
