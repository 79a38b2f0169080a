import type { LaneStep } from "@/domain/order/saga";

/** How far the money of an order is, for the sentence of it. */
export type PaymentState =
  | "NONE"
  | "AUTHORISING"
  | "AUTHORISED"
  | "DECLINED"
  | "FAILED"
  | "CAPTURED"
  | "RETURNING"
  | "RETURNED"
  | "VOIDED"
  | "RETURN_FAILED";

const undone = (authorise: LaneStep, capture: LaneStep | undefined): PaymentState | undefined => {
  if (authorise.undoStatus === "RUNNING") return "RETURNING";
  if (authorise.undoStatus === "FAILED") return "RETURN_FAILED";
  if (authorise.undoStatus !== "DONE" && authorise.undoStatus !== "BY_HAND") return undefined;
  // Whether a capture without an answer was done is not known here; nothing of it is kept either way.
  return capture && capture.status !== "WAITING" ? "RETURNED" : "VOIDED";
};

const asked = ({ status, error }: LaneStep): PaymentState => {
  if (status === "FAILED") return error === "PAYMENT_DECLINED" ? "DECLINED" : "FAILED";
  if (status === "DONE") return "AUTHORISED";
  return status === "RUNNING" ? "AUTHORISING" : "NONE";
};

/** How the payment of an order stands, by the lane of its saga. */
export const paymentState = (lane: readonly LaneStep[]): PaymentState => {
  const [authorise, capture] = ["AUTHORISE_PAYMENT", "CAPTURE_PAYMENT"].map((name) => lane.find(({ step }) => step === name));
  if (!authorise) return "NONE";
  const now = asked(authorise);
  if (now === "DECLINED") return now;
  return undone(authorise, capture) ?? (capture?.status === "DONE" ? "CAPTURED" : now);
};
