import type { Draft } from "@/domain/draft";

/** A half-filled form with when it was kept, ISO 8601 UTC. */
export type DeviceDraft<Values> = { values: Values; savedAt: string };

/** Makes values of what was kept; what is missing, unknown or of another kind than the form's becomes empty. */
export type ReadValues<Values> = (found: Record<string, unknown>) => Values;

/** The draft this browser kept, or null; one kept before it had a time counts as old. */
export const readDraft = <Values>(stored: string | null, readValues: ReadValues<Values>): DeviceDraft<Values> | null => {
  if (stored === null) return null;
  try {
    const found = JSON.parse(stored) as Record<string, unknown>;
    return { values: readValues(found), savedAt: typeof found.savedAt === "string" ? found.savedAt : "" };
  } catch {
    return null;
  }
};

/** As it lies in the browser. */
export const writeDraft = <Values extends object>({ values, savedAt }: DeviceDraft<Values>): string =>
  JSON.stringify({ ...values, savedAt });

/** The newer of what this device and the server kept; null when neither did. */
export const newestDraft = <Values>(
  device: DeviceDraft<Values> | null,
  server: Draft | null,
  readValues: ReadValues<Values>,
): DeviceDraft<Values> | null => {
  if (!server || (device && device.savedAt >= server.savedAt)) return device;
  return { values: readValues(server.data), savedAt: server.savedAt };
};
