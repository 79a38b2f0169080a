import { defineWords } from "./words";

/** The form of an order. */
export const orderFormWords = defineWords({
  en: async () => ({ orderForm: (await import("@/messages/en/order-form.json")).default }),
  zh: async () => ({ orderForm: (await import("@/messages/zh/order-form.json")).default }),
});
