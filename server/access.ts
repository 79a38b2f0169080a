import { createHash, timingSafeEqual } from "node:crypto";
import { type CaseType, caseTypeNames, caseTypes } from "@/domain/case-types";
import { holdsAny, ledRoles, type Role, staffRoles } from "@/domain/roles";
import { mailboxOf } from "@/domain/text";
import { getEnv } from "./env";
import { mailboxSql } from "./sql";

/**
 * The only place that says who may see or do what. A route declares a policy by name; which objects its caller may know of is
 * decided here as well, as SQL over the case. Who may decide a task: domain/task-rules.ts and may-decide-sql.ts.
 */
export const policies = {
  /** Anyone, signed in or not. */
  public: null,
  /** Signed in, or a partner whose signature over the body the route checks before anything else. */
  teller: null,
  signedIn: () => true,
  /** Works on tasks, or audits them. Applicants are refused. */
  taskReader: (roles: readonly Role[]) => holdsAny(roles, [...staffRoles, "AUDITOR"]),
  /** Works on tasks. */
  staff: (roles: readonly Role[]) => holdsAny(roles, staffRoles),
  caseOpener: (roles: readonly Role[]) =>
    caseTypeNames.some((type) => holdsAny(roles, [...caseTypes[type].openedBy, ...caseTypes[type].openedOnBehalfBy])),
  /** Leads people who decide. */
  lead: (roles: readonly Role[]) => ledRoles(roles).length > 0,
  auditor: (roles: readonly Role[]) => roles.includes("AUDITOR"),
  operator: (roles: readonly Role[]) => holdsAny(roles, ["OPERATIONS", "ADMIN"]),
  /** Looks after accounts, rules and machinery, and decides nothing. */
  admin: (roles: readonly Role[]) => roles.includes("ADMIN"),
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

/** Condition over task `t`: it belongs to a case the caller may know of as one who works on such cases; the same as `caseVisibleSql` of its case. */
export const taskVisibleSql = (types: string): string => `t.case_type = ANY (${types}::text[])`;

/** Condition over case `c`: the caller may know of it as staff, or as its applicant. */
export const ownOrVisibleSql = (viewer: string, types: string): string =>
  `(${caseVisibleSql(types)} OR c.applicant_id = ${viewer}::uuid)`;

/** Condition over case `c`: it is the caller's own, by account or by mailbox; the same rule as `isOwnCase`. */
export const ownCaseSql = (viewer: string, mailbox: string): string =>
  `(c.applicant_id IS NOT DISTINCT FROM ${viewer}::uuid OR coalesce(${mailboxSql("c.applicant_email")} = ${mailbox}, false))`;

export type CaseOwner = { applicantId: string | null; applicantEmail: string | null };

/** Whether it is the person's own application, by account or by mailbox. */
export const isOwnCase = (person: { id: string; email: string }, { applicantId, applicantEmail }: CaseOwner): boolean =>
  applicantId === person.id || (applicantEmail !== null && mailboxOf(applicantEmail) === mailboxOf(person.email));

/** Whether the person sees what is internal in a case: tasks, risk, trail. Nobody does in his own, whatever he is besides. */
export const seesInternals = (
  person: { id: string; email: string; roles: readonly Role[] },
  owned: CaseOwner & { type: string },
): boolean => readableTypes(person.roles).includes(owned.type) && !isOwnCase(person, owned);

/** Whether the person may ask to stop a case: its applicant, or operations; nobody where its workflow is not ours and would not listen. */
export const mayCancel = (
  person: { id: string; roles: readonly Role[] },
  { type, applicantId }: { type: CaseType; applicantId: string | null },
): boolean => !caseTypes[type].foreign && (applicantId === person.id || person.roles.includes("OPERATIONS"));

/** Whether an event of a case may be told by this one: a person by role and never in his own case, where its handler does not look himself; a partner by name. */
export const mayTell = (
  teller: { roles: readonly Role[]; opened: { internal: boolean } } | { partner: string },
  allowed: { roles: readonly Role[] | "handler"; partners: readonly string[] },
): boolean => {
  if ("partner" in teller) return allowed.partners.includes(teller.partner);
  return allowed.roles === "handler" || (teller.opened.internal && holdsAny(teller.roles, allowed.roles));
};

export type MessageSide = "DESK" | "APPLICANT";

/**
 * On which side of the messages of a case the person writes and reads: its applicant, or who works on it. Auditors read along and are on
 * neither; where a case is about nobody there is nothing to write.
 */
export const messageSide = (
  roles: readonly Role[],
  { type, internal, applicant }: { type: CaseType; internal: boolean; applicant: boolean },
): MessageSide | null => {
  if (!caseTypes[type].messages) return null;
  const desk = caseTypes[type].readBy.filter((role) => role !== "AUDITOR");
  if (internal) return holdsAny(roles, desk) ? "DESK" : null;
  return applicant ? "APPLICANT" : null;
};

/** Condition over case `c` and person `me` (`meSql`): holds a role the case's type names. */
const heldSql = (rolesOf: (type: CaseType) => readonly Role[]): string =>
  `(${caseTypeNames.map((type) => `c.type = '${type}' AND me.roles && '{${rolesOf(type).join(",")}}'::text[]`).join(" OR ")})`;

/** Condition over case `c` and person `me`: may add documents: the applicant, or whose role adds them to such cases; never in his own. */
export const mayAddDocumentSql = `(c.applicant_id IS NOT DISTINCT FROM me.id
  OR ${heldSql((type) => caseTypes[type].documentsAddedBy)} AND NOT ${ownCaseSql("me.id", "me.mailbox")})`;

/** Condition over case `c` and person `me`: what is internal in it is his to see; the same rule as `seesInternals`. */
export const internalSql = `(${heldSql((type) => caseTypes[type].readBy)} AND NOT ${ownCaseSql("me.id", "me.mailbox")})`;

/** Condition over case `c` and person `me`: staff that works on such cases, not in his own. */
export const worksOnSql = `(${heldSql((type) => caseTypes[type].readBy.filter((role) => holdsAny([role], staffRoles)))} AND NOT ${ownCaseSql("me.id", "me.mailbox")})`;

/** Condition over case `c` and person `me`: may say what he thinks of a document. */
export const mayJudgeSql = worksOnSql;

/** Roles of those who work on at least one kind of case that a person with these roles may read. */
export const colleagueRoles = (roles: readonly Role[]): Role[] => {
  const types = readableTypes(roles);
  return staffRoles.filter((role) => readableTypes([role]).some((type) => types.includes(type)));
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** An id that cannot be one is unknown, not malformed. */
export const isUuid = (id: string): boolean => uuid.test(id);

export type MetricsReader = { ip: string | undefined; bearer: string | undefined; roles: readonly Role[] };

const loopback = ["127.0.0.1", "::1"];
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * Metrics hold no personal data, but tell how the place is run: for those who run it and for a collector that knows METRICS_TOKEN.
 * This machine is enough in demo mode only: in production everybody behind a proxy that nobody told us of looks like this machine.
 */
export const mayReadMetrics = ({ ip, bearer, roles }: MetricsReader): boolean => {
  const { mode, METRICS_TOKEN: token } = getEnv();
  if (policies.operator(roles)) return true;
  if (token !== undefined && bearer !== undefined && timingSafeEqual(digest(bearer), digest(token))) return true;
  return mode === "demo" && ip !== undefined && loopback.includes(ip);
};
