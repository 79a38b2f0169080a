import { defineWords } from "./words";

/** What is said everywhere: before anybody is signed in, on every side, and when something broke. */
export const rootWords = defineWords({
  en: async () => (await import("@/messages/en/root")).messages,
  zh: async () => (await import("@/messages/zh/root")).messages,
});
