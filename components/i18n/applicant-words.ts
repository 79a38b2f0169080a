import { defineWords } from "./words";

/** What is said on every page of an applicant; a page adds its own area. */
export const applicantWords = defineWords({
  en: async () => (await import("@/messages/en/applicant")).messages,
  zh: async () => (await import("@/messages/zh/applicant")).messages,
});
