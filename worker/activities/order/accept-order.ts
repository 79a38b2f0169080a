import { orderSchema } from "@/domain/order/order";
import { mailboxOf } from "@/domain/text";
import { auditJson } from "@/server/audit";
import { cancelPlacedOrder, tellCancelled } from "@/server/order/cancel-placed-order";
import { placeOrder } from "@/server/order/place-order";
import { execution } from "../context";
import type { OrderSteps } from "./order-steps";
import { readOrderRow } from "./read-order";

/** Notes the order as placed, if what is stored is one. */
export const acceptOrder: OrderSteps["acceptOrder"] = async (caseId) => {
  const { data, applicantId } = await readOrderRow(caseId);
  const read = orderSchema.safeParse(data);
  if (!read.success) return { reasons: ["NOT_VALID"] };
  const { total, currency, lines, customer } = read.data;
  const placed = { total, currency, lines: lines.length };
  const event = auditJson({ type: "order.placed", actor: { system: "workflow" }, ...execution(), data: placed });
  await placeOrder({ caseId, customerId: applicantId, mailbox: mailboxOf(customer.email), event });
  return { reasons: [] };
};

/** From now on the order is never shipped. */
export const cancelOrder: OrderSteps["cancelOrder"] = async (caseId, reason) => {
  await cancelPlacedOrder(caseId);
  await tellCancelled(caseId, reason, execution());
};
