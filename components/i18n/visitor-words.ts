import { defineWords } from "./words";

/** What is said before anybody is signed in, and when something broke. */
export const visitorWords = defineWords({
  en: async () => (await import("@/messages/en/visitor")).messages,
  zh: async () => (await import("@/messages/zh/visitor")).messages,
});
