import { defineWords } from "./words";

/** All words: the desk goes from page to page all day. */
export const staffWords = defineWords({
  en: async () => (await import("@/messages/en")).messages,
  zh: async () => (await import("@/messages/zh")).messages,
});
