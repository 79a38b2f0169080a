import type { TimelineItem } from "@/domain/listing";

/** What became of a customer's money: nothing yet, taken, given back, or set free without being taken; `amount` in minor units. */
export type MoneyState =
  | { kind: "nothing" }
  | { kind: "taken" | "returned" | "freed"; amount: number; currency: string; at: string };

const kindOf = ({ type, data }: TimelineItem): "taken" | "returned" | "freed" | null => {
  if (type === "order.paymentCaptured") return "taken";
  if (type !== "order.paymentReturned") return null;
  return data.as === "REFUNDED" ? "returned" : data.as === "VOIDED" ? "freed" : null;
};

/** The latest of what a timeline says of the money. @param items oldest first */
export const moneyState = (items: readonly TimelineItem[]): MoneyState => {
  const last = items.findLast((item) => kindOf(item) !== null);
  const kind = last ? kindOf(last) : null;
  if (!last || !kind) return { kind: "nothing" };
  const { amount, currency } = last.data;
  return typeof amount === "number" && typeof currency === "string"
    ? { kind, amount, currency, at: last.at }
    : { kind: "nothing" };
};
