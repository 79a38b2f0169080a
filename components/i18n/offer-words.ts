import { defineWords } from "./words";

/** The offer to an applicant: what it costs, and his answer. */
export const offerWords = defineWords({
  en: async () => ({ offer: (await import("@/messages/en/offer.json")).default }),
  zh: async () => ({ offer: (await import("@/messages/zh/offer.json")).default }),
});
