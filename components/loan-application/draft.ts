import type { Draft } from "@/domain/draft";
import { type ApplicationValues, emptyApplication } from "./application-values";

/** A draft with when it was kept, ISO 8601 UTC. */
export type DeviceDraft = { values: ApplicationValues; savedAt: string };

/** Where a draft lies in this browser. */
export const draftKey = (userId: string, mode: string): string => `countersign.draft.loan.${mode}.${userId}`;

/** Key of an applicant's own draft on the server. */
export const ownDraftKey = "application-loan";

/** Values as they were kept; what is missing, unknown or of another kind than the form's becomes empty. */
const readValues = (found: Record<string, unknown>): ApplicationValues => {
  const known = Object.entries(emptyApplication).map(([field, empty]) => {
    const value = found[field];
    return [field, typeof value === (empty === undefined ? "number" : "string") ? value : empty];
  });
  return Object.fromEntries(known) as ApplicationValues;
};

/** The draft this browser kept, or null; one kept before it had a time counts as old. */
export const readDraft = (stored: string | null): DeviceDraft | null => {
  if (stored === null) return null;
  try {
    const found = JSON.parse(stored) as Record<string, unknown>;
    return { values: readValues(found), savedAt: typeof found.savedAt === "string" ? found.savedAt : "" };
  } catch {
    return null;
  }
};

/** As it lies in the browser. */
export const writeDraft = ({ values, savedAt }: DeviceDraft): string => JSON.stringify({ ...values, savedAt });

/** The newer of what this device and the server kept; null when neither did. */
export const newestDraft = (device: DeviceDraft | null, server: Draft | null): DeviceDraft | null => {
  if (!server || (device && device.savedAt >= server.savedAt)) return device;
  return { values: readValues(server.data), savedAt: server.savedAt };
};
