/** Roles a person may hold; one person may hold several. ADMIN never decides, AUDITOR never changes anything. */
export const roles = [
  "LOAN_OFFICER",
  "SENIOR_UNDERWRITER",
  "ORDER_APPROVER",
  "OPERATIONS",
  "APPLICANT",
  "AUDITOR",
  "ADMIN",
] as const;

export type Role = (typeof roles)[number];

/** Roles whose holders work on cases of others. */
export const staffRoles = [
  "LOAN_OFFICER",
  "SENIOR_UNDERWRITER",
  "ORDER_APPROVER",
  "OPERATIONS",
] as const satisfies readonly Role[];

export const holdsAny = (held: readonly Role[], wanted: readonly Role[]): boolean => wanted.some((role) => held.includes(role));
