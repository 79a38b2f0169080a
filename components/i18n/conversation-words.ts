import { defineWords } from "./words";

/** What an applicant and we write to each other. */
export const conversationWords = defineWords({
  en: async () => ({ conversation: (await import("@/messages/en/conversation.json")).default }),
  zh: async () => ({ conversation: (await import("@/messages/zh/conversation.json")).default }),
});
