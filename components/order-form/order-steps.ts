import { chosenIn, type OrderField, type OrderMode, type OrderValues, quantityField } from "./order-values";

export type OrderStepName = "products" | "person" | "address" | "payment";
export type OrderPlace = OrderStepName | "check";

const steps = {
  own: ["products", "address", "payment"],
  onBehalf: ["person", "products", "address", "payment"],
} as const satisfies Record<OrderMode, readonly OrderStepName[]>;

const fields: Record<OrderStepName, (values: OrderValues) => readonly OrderField[]> = {
  products: (values) => ["choice", ...chosenIn(values).map(({ sku }) => quantityField(sku))],
  person: () => ["name", "email"],
  address: () => ["line1", "line2", "postalCode", "city", "country"],
  payment: () => ["cardToken"],
};

/** The pages of the form in their order, one thing each; checking the order comes after them. */
export const orderStepsFor = (mode: OrderMode): readonly OrderStepName[] => steps[mode];

/** What a page asks for; of the products what is chosen. */
export const fieldsOf = (step: OrderStepName, values: OrderValues): readonly OrderField[] => fields[step](values);

/** The first page on which one of these fields is asked for. */
export const stepWith = (wrong: readonly string[], mode: OrderMode, values: OrderValues): OrderStepName | undefined =>
  orderStepsFor(mode).find((step) => fieldsOf(step, values).some((field) => wrong.includes(field)));
