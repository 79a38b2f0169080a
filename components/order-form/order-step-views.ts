import type { ComponentType } from "react";
import { AddressStep } from "./address-step";
import type { OrderStepName } from "./order-steps";
import type { OrderMode } from "./order-values";
import { PaymentStep } from "./payment-step";
import { PersonStep } from "./person-step";
import { ProductsStep } from "./products-step";

/** The questions of each page. */
export const orderStepViews: Record<OrderStepName, ComponentType<{ mode: OrderMode }>> = {
  products: ProductsStep,
  person: PersonStep,
  address: AddressStep,
  payment: PaymentStep,
};
