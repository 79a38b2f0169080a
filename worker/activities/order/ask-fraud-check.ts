import { orderPorts } from "../../services/order-ports";
import { stepKey } from "../context";
import { askSystem } from "./ask-system";
import type { OrderSteps } from "./order-steps";
import { readOrder } from "./read-order";

/** Has the order looked at by the fraud check, once. */
export const askFraudCheck: OrderSteps["askFraudCheck"] = async (caseId) => {
  const { customer, shippingAddress, payment, total, currency } = await readOrder(caseId);
  const about = { person: customer, address: shippingAddress, cardToken: payment.cardToken, amount: total, currency };
  const question = { key: stepKey("fraud-check"), caseId, ...about };
  const { score, addressSuspect } = await askSystem((signal) => orderPorts().fraud.check(question, signal));
  return { score, addressSuspect };
};
