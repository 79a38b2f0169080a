import { chosenIn, type OrderMode, type OrderValues } from "./order-values";

/** A whole number as typed; NaN for anything else. */
export const parseQuantity = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN);

/** The order as the API takes it. A customer's name and address come from the account. @param currency of what is chosen */
export const toOrder = (values: OrderValues, mode: OrderMode, currency: string) => ({
  ...(mode === "onBehalf" ? { customer: { name: values.name, email: values.email } } : {}),
  shippingAddress: {
    line1: values.line1,
    ...(values.line2.trim() === "" ? {} : { line2: values.line2 }),
    city: values.city,
    postalCode: values.postalCode,
    country: values.country,
  },
  currency,
  lines: chosenIn(values).map(({ sku, quantity }) => ({ sku, quantity: parseQuantity(quantity) })),
  payment: { cardToken: values.cardToken },
});
