import { defineWords } from "./words";

/** What the frame of the desk and the inbox say; the rest follows (`desk-words.ts`). */
export const staffWords = defineWords({
  en: async () => (await import("@/messages/en/inbox")).messages,
  zh: async () => (await import("@/messages/zh/inbox")).messages,
});
