import { type Env, getEnv } from "@/server/env";
import type { CardPayments } from "./card-payments";
import { cardPaymentsSimulator } from "./card-payments-simulator";
import { checkedFraudCheck } from "./checked-fraud-check";
import { checkedInventory } from "./checked-inventory";
import { checkedPayments } from "./checked-payments";
import { checkedShipping } from "./checked-shipping";
import type { FraudCheck } from "./fraud-check";
import { fraudCheckSimulator } from "./fraud-check-simulator";
import type { Inventory } from "./inventory";
import { inventorySimulator } from "./inventory-simulator";
import type { Shipping } from "./shipping";
import { shippingSimulator } from "./shipping-simulator";

const inventories = { simulator: inventorySimulator } satisfies Record<Env["INVENTORY_PORT"], Inventory>;
const payments = { simulator: cardPaymentsSimulator } satisfies Record<Env["PAYMENT_PORT"], CardPayments>;
const carriers = { simulator: shippingSimulator } satisfies Record<Env["SHIPPING_PORT"], Shipping>;
const fraudChecks = { simulator: fraudCheckSimulator } satisfies Record<Env["FRAUD_PORT"], FraudCheck>;

export type OrderPorts = { inventory: Inventory; payments: CardPayments; shipping: Shipping; fraud: FraudCheck };

/** The outside systems of orders as configured. An answer that cannot be true is SystemUnavailable; what really happened is asked again. */
export const orderPorts = (): OrderPorts => {
  const { INVENTORY_PORT, PAYMENT_PORT, SHIPPING_PORT, FRAUD_PORT } = getEnv();
  return {
    inventory: checkedInventory(inventories[INVENTORY_PORT]),
    payments: checkedPayments(payments[PAYMENT_PORT]),
    shipping: checkedShipping(carriers[SHIPPING_PORT]),
    fraud: checkedFraudCheck(fraudChecks[FRAUD_PORT]),
  };
};
