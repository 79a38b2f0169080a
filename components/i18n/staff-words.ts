import { defineWords } from "./words";

/** What the desk reads, all of it: it goes from page to page all day. */
export const staffWords = defineWords({
  en: async () => (await import("@/messages/en/staff")).messages,
  zh: async () => (await import("@/messages/zh/staff")).messages,
});
