import { defineWords } from "./words";

/** What a customer reads about one order of his. */
export const myOrdersWords = defineWords({
  en: async () => ({ myOrders: (await import("@/messages/en/my-orders.json")).default }),
  zh: async () => ({ myOrders: (await import("@/messages/zh/my-orders.json")).default }),
});
