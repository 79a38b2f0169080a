import { defineWords } from "./words";

/** What an applicant reads about one application of his. */
export const myLoansWords = defineWords({
  en: async () => ({ myLoans: (await import("@/messages/en/my-loans.json")).default }),
  zh: async () => ({ myLoans: (await import("@/messages/zh/my-loans.json")).default }),
});
