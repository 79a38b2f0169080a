import type { Locale } from "@/domain/me";

/** A notice that is to be mailed, with what is known of its reader. */
export type QueuedMail = {
  id: string;
  kind: string;
  address: string;
  locale: Locale;
  /** In which its reader reads the hour. */
  timeZone: string;
  caseId: string | null;
  /** Address within the portal it leads to; null: the case. */
  place: string | null;
  params: Record<string, unknown>;
  attempts: number;
};
