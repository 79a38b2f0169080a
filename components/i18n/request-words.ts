import { defineWords } from "./words";

/** What an applicant is asked for, and how he gives it. */
export const requestWords = defineWords({
  en: async () => ({ request: (await import("@/messages/en/request.json")).default }),
  zh: async () => ({ request: (await import("@/messages/zh/request.json")).default }),
});
