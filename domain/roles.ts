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

/** Who leads whom: sees their load, gives them work, says what is urgent. */
export const leads = {
  SENIOR_UNDERWRITER: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"],
  OPERATIONS: ["ORDER_APPROVER", "OPERATIONS"],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

/** Roles whose work a person with these roles may give out. */
export const ledRoles = (held: readonly Role[]): Role[] =>
  Object.entries(leads).flatMap(([lead, led]) => (held.includes(lead as Role) ? led : []));

export const holdsAny = (held: readonly Role[], wanted: readonly Role[]): boolean => wanted.some((role) => held.includes(role));
