import { orderPorts } from "../../services/order-ports";
import { stepKey } from "../context";
import { askSystem } from "./ask-system";
import type { OrderSteps } from "./order-steps";
import { readOrder } from "./read-order";

/** Milliseconds the warehouse has to answer: it is asked inside a workflow task. */
const answerWithin = 3_000;

const order = (caseId: string) => ({ key: stepKey("inventory"), caseId });

/** Reserves every line or none. */
export const reserveInventory: OrderSteps["reserveInventory"] = async (caseId) => {
  const { lines } = await readOrder(caseId);
  const wanted = lines.map(({ sku, quantity }) => ({ sku, quantity }));
  const { key } = order(caseId);
  await askSystem((signal) => orderPorts().inventory.reserve({ key, caseId, lines: wanted }, signal), answerWithin);
  return { key };
};

/** Gives back what is reserved, also what may still arrive. */
export const releaseInventory: OrderSteps["releaseInventory"] = async (caseId) => {
  const { key } = order(caseId);
  await askSystem((signal) => orderPorts().inventory.release({ key, caseId }, signal), answerWithin);
  return { key };
};

/** Counts out what has left the house. */
export const shipInventory: OrderSteps["shipInventory"] = async (caseId) => {
  await askSystem((signal) => orderPorts().inventory.ship(order(caseId), signal), answerWithin);
};
