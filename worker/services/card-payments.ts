/** What the provider's books say under the key of an authorisation; amounts in minor units. */
export type PaymentState = { authorised: number; captured: number; refunded: number; voided: boolean };

/** A call about an authorised payment: `payment` is the key of the authorisation, `key` that of this call. */
export type PaymentCall = { key: string; payment: string; amount: number; caseId: string };

/**
 * Port to a card payment provider. Every call does its work once under its key, and an authorisation that was voided stays void, also when it
 * arrives later. All throw SystemUnavailable and stop when `signal` is aborted; what a stopped call did is not known then, `find` says it.
 */
export type CardPayments = {
  /** Throws SystemDeclined PAYMENT_DECLINED, NOT_POSSIBLE after a void. */
  authorise: (
    order: { key: string; caseId: string; cardToken: string; amount: number; currency: string },
    signal: AbortSignal,
  ) => Promise<PaymentState>;
  /** Throws SystemDeclined PAYMENT_DECLINED. */
  capture: (call: PaymentCall, signal: AbortSignal) => Promise<PaymentState>;
  /** Lets an authorisation go that was not captured; also one that never came. Throws SystemDeclined NOT_POSSIBLE once it was captured. */
  void: (call: Omit<PaymentCall, "amount">, signal: AbortSignal) => Promise<PaymentState>;
  /** Throws SystemDeclined NOT_POSSIBLE for more than was captured. */
  refund: (call: PaymentCall, signal: AbortSignal) => Promise<PaymentState>;
  /** undefined: no such authorisation arrived. */
  find: (payment: string, signal: AbortSignal) => Promise<PaymentState | undefined>;
};
