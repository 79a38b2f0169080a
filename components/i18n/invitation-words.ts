import { defineWords } from "./words";

/** The page behind an invitation's link. */
export const invitationWords = defineWords({
  en: async () => ({ invitation: (await import("@/messages/en/invitation.json")).default }),
  zh: async () => ({ invitation: (await import("@/messages/zh/invitation.json")).default }),
});
