import type { Ledgers } from "@/domain/demo/ledgers";

type Payment = Ledgers["payments"][number];
export type PaymentStanding = "VOIDED" | "DECLINED" | "REFUNDED" | "PARTLY" | "CAPTURED" | "AUTHORISED";

/** How a payment stands in the provider's books, in one word. */
export const paymentStanding = ({ authorised, captured, refunded, voided }: Payment): PaymentStanding => {
  if (voided) return "VOIDED";
  if (authorised === 0) return "DECLINED";
  if (captured === 0) return "AUTHORISED";
  if (refunded === 0) return "CAPTURED";
  return refunded < captured ? "PARTLY" : "REFUNDED";
};
