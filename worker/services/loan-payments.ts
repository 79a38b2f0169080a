/** An order to pay once. Amount in minor units; asking again under the same key pays nothing more. */
export type PayoutOrder = {
  idempotencyKey: string;
  payee: { name: string; email: string };
  amount: number;
  currency: string;
  /** What the payee reads on the statement: the loan's number. */
  purpose: string;
};

/** What is known under a key: paid, with the bank's reference and the day (`YYYY-MM-DD`, UTC), or refused for good. */
export type Payout = { status: "PAID"; reference: string; date: string } | { status: "REFUSED" };

/** The payment service will not pay under this key, now or later; no money has moved. */
export class PaymentRefused extends Error {
  override name = "PaymentRefused";
}

/** The payment service cannot be reached or is too busy; asking again later may help. */
export class PaymentsUnavailable extends Error {
  override name = "PaymentsUnavailable";
}

/**
 * Port to a payment service. Both stop when `signal` is aborted; whether an order that was stopped or failed was carried out is then not
 * known, and `find` says so later.
 */
export type LoanPayments = {
  /** Throws PaymentRefused, PaymentsUnavailable. */
  payOut: (order: PayoutOrder, signal: AbortSignal) => Promise<Extract<Payout, { status: "PAID" }>>;
  /** What became of the order under this key; undefined when none arrived. Throws PaymentsUnavailable. */
  find: (idempotencyKey: string, signal: AbortSignal) => Promise<Payout | undefined>;
};
