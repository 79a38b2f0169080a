import type { FailableOrderStep } from "../../domain/order/saga";

/** Orders as people understand them, without a word of how. Amounts in minor units, goods in pieces. */

export const amounts = { SMALL: 120_00, ONE_LEVEL: 2_000_00, LARGE_REFUND: 6_000_00, TWO_LEVELS: 12_000_00 } as const;

/** What is ordered, and what goes wrong: a step that says no for good, one that breaks until it is mended, an undo that is refused. */
export type Plan = {
  amount: keyof typeof amounts;
  refused: FailableOrderStep | null;
  broken: FailableOrderStep | null;
  undo: "RETURN_PAYMENT" | "RELEASE_INVENTORY" | null;
};

type Place = "REVIEW" | "STEP_FAILED" | "PROCESSING" | "SHIPPING_FAILED" | "REFUND_REVIEW" | "UNDO_FAILED";
type End = "COMPLETED" | "REJECTED" | "CANCELLED";

export type OrderModel = Plan & { reserved: number; held: number; captured: number; refunded: number; shipped: number } & {
  at: Place | End;
  level: number;
  /** Steps done; and whether any was begun. */
  done: number;
  begun: boolean;
  parcels: number;
  /** How the customer's wish to cancel stands. */
  wish: "NONE" | "OPEN" | "DECLINED";
  /** Where it goes on when a refund is refused; how it ends once everything is undone. */
  back: Place;
  end: End;
};
type Change = (of: OrderModel) => void;

const set = (of: OrderModel, patch: Partial<OrderModel>): OrderModel => Object.assign(of, patch);
const total = ({ amount }: OrderModel): number => amounts[amount];
const steps: [FailableOrderStep, (of: OrderModel) => Partial<OrderModel>][] = [
  ["RESERVE_INVENTORY", () => ({ reserved: 1 })],
  ["AUTHORISE_PAYMENT", (of) => ({ held: total(of) })],
  ["CREATE_SHIPMENT", () => ({ parcels: 1 })],
  ["CAPTURE_PAYMENT", (of) => ({ held: 0, captured: total(of) })],
];

/** Everything that was begun is undone; what is refused waits for operations while the rest goes on. */
const stop = (of: OrderModel, end: End): void => {
  const stuck = of.undo === "RELEASE_INVENTORY" ? of.begun : of.undo === "RETURN_PAYMENT" && of.captured > 0;
  if (!stuck || of.undo !== "RELEASE_INVENTORY") set(of, { reserved: 0 });
  if (!stuck || of.undo !== "RETURN_PAYMENT") set(of, { held: 0, refunded: of.captured });
  set(of, { end, at: stuck ? "UNDO_FAILED" : end });
};

const goOn: Change = (of) => {
  const [step, effect] = steps[set(of, { begun: true }).done] ?? [];
  if (!step) set(of, { at: "PROCESSING" });
  else if (of.broken === step) set(of, { at: "STEP_FAILED" });
  else if (of.refused === step) stop(of, "REJECTED");
  else goOn(set(of, { ...effect?.(of), done: of.done + 1 }));
};

const refund: Change = (of) => {
  if (total(of) > 5_000_00 && of.captured > 0) set(of, { back: of.at as Place, at: "REFUND_REVIEW" });
  else stop(of, "CANCELLED");
};

export const place = (plan: Plan): OrderModel => {
  const sums = { reserved: 0, held: 0, captured: 0, refunded: 0, shipped: 0, parcels: 0 };
  const more = { level: 1, done: 0, begun: false, wish: "NONE", back: "PROCESSING", end: "COMPLETED", at: "REVIEW" } as const;
  const of: OrderModel = { ...plan, ...sums, ...more };
  if (plan.amount === "SMALL") goOn(of);
  return of;
};

const another: Change = (of) => set(of, { parcels: of.parcels + 1, at: "PROCESSING" });

/** What may be answered where, and what follows. */
export const answers: Partial<Record<OrderModel["at"], Record<string, Change>>> = {
  REVIEW: {
    APPROVED: (of) => (of.amount === "TWO_LEVELS" && of.level === 1 ? set(of, { level: 2 }) : goOn(of)),
    REJECTED: (of) => stop(of, "REJECTED"),
  },
  STEP_FAILED: { RETRY: (of) => goOn(set(of, { broken: null })), CANCELLED: (of) => stop(of, "CANCELLED") },
  SHIPPING_FAILED: { RETRY: another, OTHER_ADDRESS: another, REFUND: refund },
  REFUND_REVIEW: {
    APPROVED: (of) => stop(of, "CANCELLED"),
    REFUSED: (of) => set(of, { at: of.back, wish: of.wish === "OPEN" ? "DECLINED" : of.wish }),
  },
  UNDO_FAILED: { RETRY: (of) => stop(set(of, { undo: null }), of.end), DONE_BY_HAND: (of) => set(of, { at: of.end }) },
};

/** The customer cancels. */
export const cancel: Change = (of) => (set(of, { wish: "OPEN" }).at === "REFUND_REVIEW" ? undefined : refund(of));

/** News that the parcel has left. @returns whether they are taken */
export const ship = (of: OrderModel): boolean => {
  const mayLeave = ["PROCESSING", "SHIPPING_FAILED", "REFUND_REVIEW"].includes(of.at) && of.wish !== "OPEN";
  if (mayLeave) set(of, { at: "COMPLETED", reserved: 0, shipped: 1 });
  return of.at === "COMPLETED";
};
