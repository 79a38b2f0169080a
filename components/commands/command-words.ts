import { defineWords } from "../i18n/words";

/** What palette and help say, besides what the desk reads. */
export const commandWords = defineWords({
  en: async () => ({ commands: (await import("@/messages/en/commands.json")).default }),
  zh: async () => ({ commands: (await import("@/messages/zh/commands.json")).default }),
});
