import { type ApplicationValues, emptyApplication } from "./application-values";

/** Where a draft lies in this browser. */
export const draftKey = (userId: string, mode: string): string => `countersign.draft.loan.${mode}.${userId}`;

/** Key of an applicant's own draft on the server. */
export const ownDraftKey = "application-loan";

/** Values as they were kept; what is missing, unknown or of another kind than the form's becomes empty. */
export const readValues = (found: Record<string, unknown>): ApplicationValues => {
  const known = Object.entries(emptyApplication).map(([field, empty]) => {
    const value = found[field];
    return [field, typeof value === (empty === undefined ? "number" : "string") ? value : empty];
  });
  return Object.fromEntries(known) as ApplicationValues;
};
