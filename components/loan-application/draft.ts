import { type ApplicationValues, emptyApplication } from "./application-values";

/** Where a draft lies in this browser. */
export const draftKey = (userId: string, mode: string): string => `countersign.draft.loan.${mode}.${userId}`;

/** A stored draft; what is missing, unknown or of another kind than the form's becomes empty. */
export const readDraft = (stored: string | null): ApplicationValues | null => {
  if (stored === null) return null;
  try {
    const found = JSON.parse(stored) as Record<string, unknown>;
    const known = Object.entries(emptyApplication).map(([field, empty]) => {
      const value = found[field];
      return [field, typeof value === (empty === undefined ? "number" : "string") ? value : empty];
    });
    return Object.fromEntries(known) as ApplicationValues;
  } catch {
    return null;
  }
};
