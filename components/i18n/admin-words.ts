import { defineWords } from "./words";

/** What admins read besides what the desk reads. */
export const adminWords = defineWords({
  en: async () => ({ admin: (await import("@/messages/en/admin.json")).default }),
  zh: async () => ({ admin: (await import("@/messages/zh/admin.json")).default }),
});
