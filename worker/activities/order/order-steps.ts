import type { OrderFlag } from "@/domain/order/check";
import type { ReviewLevel } from "@/domain/order/routing";
import type { ReviewClock } from "@/domain/policy";
import type { TaskTiming } from "@/domain/task-timing";

/** What the tables and the policy say of an order: no levels, no person. Amounts in minor units. */
export type AssessedOrder = {
  levels: ReviewLevel[];
  clock: ReviewClock;
  /** Not told by the first release of orders. */
  timing?: TaskTiming;
  ruleVersion: string;
  flags: OrderFlag[];
  total: number;
  refundReviewAbove: number;
  carrierSilence: string;
};

export type FraudAnswer = { score: number; addressSuspect: boolean };

/** What a decision says, in codes; its texts stay in the database. */
export type DecidedOrder = { outcome: string; reasons?: string[] };

/** What was done, for the trail; `key` is the one it was done under, amounts in minor units. */
export type Keyed = { key: string };
export type Paid = Keyed & { amount: number; currency: string };
export type Returned = Paid & { as: "VOIDED" | "REFUNDED" | "NOTHING" };
export type Sent = Keyed & { number: number; carrier: string; trackingNumber: string };

/**
 * The steps of an order as its workflow asks for them. Each takes the case's id, reads the rest from the database, bears being repeated under
 * its key `<workflowId>:<step>`, and gives back ids, codes and numbers only. Final failures carry the type that stands beside them;
 * SYSTEM_RESTS carries `{system, until}` and is asked again after that. In passing: SYSTEM_UNAVAILABLE.
 */
export type OrderSteps = {
  /** Notes the order as placed. @returns every reason against it as a code; none when it may go on */
  acceptOrder: (caseId: string) => Promise<{ reasons: string[] }>;
  /** The undo of accepting: from now on it is never shipped. One that was shipped stays so. */
  cancelOrder: (caseId: string, reason: string) => Promise<void>;
  askFraudCheck: (caseId: string) => Promise<FraudAnswer>;
  /** Evaluates the tables and stores what they found. @param fraud null when the check could not be asked */
  assessOrder: (caseId: string, fraud: FraudAnswer | null) => Promise<AssessedOrder>;
  /** OUT_OF_STOCK, NOT_POSSIBLE are final. */
  reserveInventory: (caseId: string) => Promise<Keyed>;
  /** NOT_POSSIBLE is final. */
  releaseInventory: (caseId: string) => Promise<Keyed>;
  /** The goods have left the house. */
  shipInventory: (caseId: string) => Promise<void>;
  /** PAYMENT_DECLINED, NOT_POSSIBLE, SYSTEM_RESTS are final. */
  authorisePayment: (caseId: string) => Promise<Paid>;
  /** The whole amount, once. PAYMENT_DECLINED, NOT_POSSIBLE, SYSTEM_RESTS are final. */
  capturePayment: (caseId: string) => Promise<Paid>;
  /** Refunds what was captured, voids what was only authorised. NOT_POSSIBLE, SYSTEM_RESTS are final. */
  returnPayment: (caseId: string) => Promise<Returned>;
  /** The `number`th parcel of the order. ADDRESS_REFUSED, NOT_POSSIBLE are final. */
  createShipment: (caseId: string, number: number) => Promise<Sent>;
  /** Stops every parcel up to the `number`th. @returns whether one has left already; then none of that is undone. NOT_POSSIBLE is final. */
  cancelShipments: (caseId: string, number: number) => Promise<{ left: boolean }>;
  /** Asks the carrier for news of a parcel and notes what is new; one he does not know has failed. */
  askCarrier: (caseId: string, number: number) => Promise<void>;
  readDecidedOrder: (decisionId: string) => Promise<DecidedOrder>;
  /** Puts the address operations gave into the order. NO_STEP_DECISION is final. */
  changeAddress: (caseId: string, decisionId: string) => Promise<void>;
};
