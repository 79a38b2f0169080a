import { caseTypeNames, caseTypes } from "@/domain/case-types";
import { holdsAny, type Role, staffRoles } from "@/domain/roles";

/**
 * The only place that says who may see or do what. A route declares a policy by name; which objects its caller may know of is
 * decided here as well, as SQL over the case. Who may decide a task: domain/task-rules.ts and may-decide-sql.ts.
 */
export const policies = {
  /** Anyone, signed in or not. */
  public: null,
  signedIn: () => true,
  /** Works on tasks, or audits them. Applicants are refused. */
  taskReader: (roles: readonly Role[]) => holdsAny(roles, [...staffRoles, "AUDITOR"]),
  caseOpener: (roles: readonly Role[]) =>
    caseTypeNames.some((type) => holdsAny(roles, [...caseTypes[type].openedBy, ...caseTypes[type].openedOnBehalfBy])),
  auditor: (roles: readonly Role[]) => roles.includes("AUDITOR"),
  operator: (roles: readonly Role[]) => holdsAny(roles, ["OPERATIONS", "ADMIN"]),
} as const satisfies Record<string, ((roles: readonly Role[]) => boolean) | null>;

export type PolicyName = keyof typeof policies;

/** Types of cases this person may read all of. */
export const readableTypes = (roles: readonly Role[]): string[] =>
  caseTypeNames.filter((type) => holdsAny(roles, caseTypes[type].readBy));

/**
 * Condition over case `c`: the caller may know of it as one who works on such cases.
 * @param types SQL of the parameter with `readableTypes`
 */
export const caseVisibleSql = (types: string): string => `c.type = ANY (${types}::text[])`;

/** Condition over case `c`: the caller may know of it as staff, or as its applicant. */
export const ownOrVisibleSql = (viewer: string, types: string): string =>
  `(${caseVisibleSql(types)} OR c.applicant_id = ${viewer}::uuid)`;

/** Whether the person sees what is internal in a case of this type: tasks, risk, trail. */
export const seesInternals = (roles: readonly Role[], type: string): boolean => readableTypes(roles).includes(type);

/** Whether the person may ask to stop a case: its applicant, or operations. */
export const mayCancel = (person: { id: string; roles: readonly Role[] }, applicantId: string | null): boolean =>
  applicantId === person.id || person.roles.includes("OPERATIONS");

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** An id that cannot be one is unknown, not malformed. */
export const isUuid = (id: string): boolean => uuid.test(id);

/** Metrics hold no personal data, but tell how the place is run: for a collector on this machine, and for those who run it. */
export const mayReadMetrics = (ip: string | undefined, roles: readonly Role[]): boolean =>
  ip === "127.0.0.1" || ip === "::1" || policies.operator(roles);
