import type { CaseDetail } from "@/domain/case";
import type { CaseStatus } from "@/domain/case-state";
import { customerStage, type OrderStage, orderStages } from "@/domain/order/stages";
import type { StepState } from "../ui/stepper";
import type { Tone } from "../ui/tone";

/** Where an order is, as its customer would say it. */
export const plainOrders = [
  "received",
  "review",
  "preparing",
  "delayed",
  "cancelReview",
  "cancelling",
  "closing",
  "shipped",
  "late",
  "delivered",
  "lost",
  "rejected",
  "cancelled",
] as const;
export type PlainOrder = (typeof plainOrders)[number];

/** The five steps a customer sees. */
export const orderSteps = ["received", "checked", "prepared", "shipped", "delivered"] as const;
export type OrderStep = (typeof orderSteps)[number];

/** `step` is null where the way ended wherever it had come to. */
export type PlainStanding = { plain: PlainOrder; step: OrderStep | null; tone: Tone };

const preparing: PlainStanding = { plain: "preparing", step: "prepared", tone: "accent" };
const shipped: PlainStanding = { plain: "shipped", step: "shipped", tone: "good" };

const byStage: Partial<Record<OrderStage, PlainStanding>> = {
  VALIDATING: { plain: "received", step: "received", tone: "accent" },
  MANUAL_REVIEW: { plain: "review", step: "checked", tone: "accent" },
  PROCESSING: preparing,
  REFUND_REVIEW: { plain: "cancelReview", step: "prepared", tone: "warn" },
  CANCELLING: { plain: "closing", step: null, tone: "warn" },
  SHIPPED: shipped,
  COMPLETED: shipped,
  REJECTED: { plain: "rejected", step: null, tone: "bad" },
  CANCELLED: { plain: "cancelled", step: null, tone: "neutral" },
};

/** For stages not known here, by how the order stands. */
const byStatus: Record<CaseStatus, PlainStanding | undefined> = {
  OPEN: preparing,
  COMPLETED: shipped,
  REJECTED: byStage.REJECTED,
  CANCELLED: byStage.CANCELLED,
  FAILED: byStage.CANCELLED,
};

const isStage = (stage: string): stage is OrderStage => (orderStages as readonly string[]).includes(stage);

/** Plain words for a stage of an order alone, as a list knows it. */
export const plainOrderStage = (stage: string, status: CaseStatus = "OPEN"): PlainStanding => {
  const told = customerStage(stage);
  return (isStage(told) ? byStage[told] : byStatus[status]) ?? preparing;
};

type Parcel = CaseDetail["shipping"];

/** What the news of a parcel make of an order that has left, or is about to; the latest of them counts, but delivered stays delivered. */
const withParcel = (standing: PlainStanding, shipping: Parcel): PlainStanding => {
  const latest = shipping.at(-1)?.status;
  if (standing.plain === "preparing") return latest === "DELAYED" ? { ...standing, plain: "delayed", tone: "warn" } : standing;
  if (standing.plain !== "shipped") return standing;
  if (shipping.some(({ status }) => status === "DELIVERED")) return { plain: "delivered", step: "delivered", tone: "good" };
  if (latest === "FAILED") return { plain: "lost", step: "delivered", tone: "warn" };
  return latest === "DELAYED" ? { ...standing, plain: "late", tone: "warn" } : standing;
};

type Standing = Pick<CaseDetail, "stage" | "status" | "shipping" | "cancellation">;

/** Plain words for an order with all that is known of it. */
export const plainOrder = ({ stage, status, shipping, cancellation }: Standing): PlainStanding => {
  const standing = withParcel(plainOrderStage(stage, status), shipping);
  return standing.plain === "closing" && cancellation && !cancellation.declined ? { ...standing, plain: "cancelling" } : standing;
};

/** What has happened when it is said; after it nothing is under way among us. */
const saysItself: readonly PlainOrder[] = ["shipped", "late", "delivered"];

/**
 * State of each of the steps.
 * @param reached the steps gone through, latest last
 * @param standing how it is now
 */
export const orderStepStates = (reached: readonly OrderStep[], { step, plain }: PlainStanding): Record<OrderStep, StepState> => {
  const here = orderSteps.indexOf(step ?? reached.at(-1) ?? "received");
  const at: StepState = step === null || plain === "lost" ? "failed" : saysItself.includes(plain) ? "done" : "now";
  const stateOf = (name: OrderStep): StepState => {
    const place = orderSteps.indexOf(name);
    if (place === here) return at;
    return place < here ? "done" : "next";
  };
  return {
    received: stateOf("received"),
    checked: stateOf("checked"),
    prepared: stateOf("prepared"),
    shipped: stateOf("shipped"),
    delivered: stateOf("delivered"),
  };
};
