import { acceptOrder, cancelOrder } from "./order/accept-order";
import { askFraudCheck } from "./order/ask-fraud-check";
import { assessOrder } from "./order/assess-order";
import { changeAddress, readDecidedOrder } from "./order/decided-order";
import { releaseInventory, reserveInventory, shipInventory } from "./order/inventory";
import type { OrderSteps } from "./order/order-steps";
import { authorisePayment, capturePayment, returnPayment } from "./order/payment";
import { askCarrier, cancelShipments, createShipment } from "./order/shipment";

/** The steps of an order. Each takes the case's id, reads the rest from the database and gives back codes and numbers only. */
export const orderActivities = {
  acceptOrder,
  cancelOrder,
  askFraudCheck,
  assessOrder,
  reserveInventory,
  releaseInventory,
  shipInventory,
  authorisePayment,
  capturePayment,
  returnPayment,
  createShipment,
  cancelShipments,
  askCarrier,
  readDecidedOrder,
  changeAddress,
} satisfies OrderSteps;
