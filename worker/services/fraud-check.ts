import type { ShippingAddress } from "@/domain/order/order";

export type FraudQuestion = {
  key: string;
  caseId: string;
  person: { name: string; email: string };
  address: ShippingAddress;
  cardToken: string;
  /** Minor units. */
  amount: number;
  currency: string;
};

/** `score` 0 (harmless) to 100. */
export type FraudAnswer = { score: number; addressSuspect: boolean };

/** Port to a fraud check; the same key gets the same answer. Throws SystemUnavailable; stops when `signal` is aborted. */
export type FraudCheck = { check: (question: FraudQuestion, signal: AbortSignal) => Promise<FraudAnswer> };
