import type { ShippingUpdate } from "@/domain/order/shipping-update";
import { statement } from "../db";
import { raiseAlert } from "../raise-alert";

const hasLeftUs = statement("order-has-left", "SELECT FROM cases WHERE id = $1 AND irrevocable_at IS NOT NULL");

/** A parcel that fails after it has left is nobody's task any more: operations are told, once. */
export const tellOfLostParcel = async (caseId: string, { status }: ShippingUpdate): Promise<void> => {
  if (status !== "FAILED" || (await hasLeftUs([caseId])).length === 0) return;
  await raiseAlert({ kind: "order.parcelFailed", caseId, message: "The carrier cannot deliver a parcel that has been shipped." });
};
