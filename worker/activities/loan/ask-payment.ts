import {
  type LoanPayments,
  PaymentRefused,
  PaymentsUnavailable,
  type Payout,
  type PayoutOrder,
} from "../../services/loan-payments";
import { askWithin } from "../ask-within";

type Paid = Extract<Payout, { status: "PAID" }>;

/** How long we wait for an answer before we ask what became of the order, in milliseconds. */
export type Patience = { answer: number; signal: AbortSignal };

const within = <Result>({ answer, signal }: Patience, ask: (signal: AbortSignal) => Promise<Result>): Promise<Result> =>
  askWithin(answer, signal, ask);

/** The key of the `number`th order for a loan; only after a refusal, which moved no money, there is another. */
const keyOf = (key: string, number: number): string => (number === 1 ? key : `${key}:${number}`);

/** The first order that was not refused: paid already, or the key under which it is still to be asked for. Throws PaymentsUnavailable. */
export const currentOrder = async (payments: LoanPayments, key: string, patience: Patience): Promise<Paid | string> => {
  for (let number = 1; ; number += 1) {
    const known = await within(patience, (signal) => payments.find(keyOf(key, number), signal));
    if (known?.status === "PAID") return known;
    if (!known) return keyOf(key, number);
  }
};

/**
 * Has an order paid once. Asks first what is known of it, so that an order whose answer was lost is never given under another key; asks
 * again when no answer comes. Throws PaymentRefused, PaymentsUnavailable (also when what became of it is not known yet).
 */
export const askPayment = async (payments: LoanPayments, order: PayoutOrder, patience: Patience): Promise<Paid> => {
  const current = await currentOrder(payments, order.idempotencyKey, patience);
  if (typeof current !== "string") return current;
  try {
    return await within(patience, (signal) => payments.payOut({ ...order, idempotencyKey: current }, signal));
  } catch (error) {
    if (error instanceof PaymentRefused) throw error;
    patience.signal.throwIfAborted();
    const known = await within(patience, (signal) => payments.find(current, signal));
    if (known?.status === "PAID") return known;
    if (known?.status === "REFUSED") throw new PaymentRefused("the payment service declines", { cause: error });
    throw new PaymentsUnavailable("the payment service does not say whether it paid", { cause: error });
  }
};
