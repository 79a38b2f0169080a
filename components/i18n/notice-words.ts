import { defineWords } from "./words";

/** What notices say; read when somebody opens them. */
export const noticeWords = defineWords({
  en: async () => ({ noticeKinds: (await import("@/messages/en/notice-kinds.json")).default }),
  zh: async () => ({ noticeKinds: (await import("@/messages/zh/notice-kinds.json")).default }),
});
