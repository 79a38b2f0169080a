import { defineWords } from "./words";

/** The form of an application and its answers. */
export const applicationWords = defineWords({
  en: async () => ({ application: (await import("@/messages/en/application.json")).default }),
  zh: async () => ({ application: (await import("@/messages/zh/application.json")).default }),
});
