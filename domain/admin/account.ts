import { z } from "zod";
import { cursorSchema, limitSchema } from "../listing";
import { sessionItemSchema } from "../me";
import { amountSchema, currencySchema } from "../money";
import { locales } from "../preferences";
import { type Role, roles, staffRoles } from "../roles";
import { absenceSchema } from "../task-actions";
import { emailSchema, instantSchema, personNameSchema, textSchema } from "../text";
import { passwordLength } from "./password-length";

/** Authority limits in minor units by currency; a currency left out has none. */
const limitsSchema = z.partialRecord(currencySchema, amountSchema);
const rolesSchema = z
  .array(z.enum(roles))
  .min(1)
  .max(roles.length)
  .refine((given) => new Set(given).size === given.length, { message: "Each role once" });
const person = z.object({ id: z.uuid(), name: z.string() });

/** POST /api/admin/users: makes an account without a password and mails a link to set one. */
export const inviteUserSchema = z.strictObject({
  name: personNameSchema,
  email: emailSchema,
  locale: z.enum(locales).default("en"),
  roles: rolesSchema,
  limits: limitsSchema.default({}),
});
export type InviteUser = z.output<typeof inviteUserSchema>;

/** PUT /api/admin/users/{id}/access: what somebody may do from now on. `seenVersion` is the one of the page it was changed on. */
export const changeAccessSchema = z.strictObject({
  roles: rolesSchema,
  limits: limitsSchema,
  reason: textSchema(500),
  seenVersion: z.int().min(1),
});
export type ChangeAccess = z.output<typeof changeAccessSchema>;

/** What an admin says when he does something to an account. */
export const adminReasonSchema = z.strictObject({ reason: textSchema(500) });

/** `ACTIVE`: can sign in; `INVITED`: has not set a password yet; `DISABLED`: cannot sign in. */
export const accountStates = ["ACTIVE", "INVITED", "DISABLED"] as const;
export type AccountState = (typeof accountStates)[number];

/** `q`: part of a name or e-mail. */
export const findUsersSchema = z.object({
  q: textSchema(100).optional(),
  role: z.enum(roles).optional(),
  state: z.enum(accountStates).optional(),
  cursor: cursorSchema,
  limit: limitSchema,
});

export const listedUserSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  state: z.enum(accountStates),
  roles: z.array(z.enum(roles)),
  limits: limitsSchema,
  /** Until when the person is away now, and who stands in. */
  away: z.object({ until: instantSchema, deputy: person }).nullable(),
  lastSeenAt: instantSchema.nullable(),
});
export type ListedUser = z.infer<typeof listedUserSchema>;

/** A task somebody holds, as far as an admin sees cases. */
const heldTaskSchema = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  type: z.string(),
  dueAt: instantSchema,
});

export const userDetailSchema = listedUserSchema.extend({
  locale: z.enum(locales),
  createdAt: instantSchema,
  /** Grows with every change of roles or limits. */
  accessVersion: z.int(),
  /** The link that was mailed last, while no password is set. */
  invitation: z.object({ sentAt: instantSchema, expiresAt: instantSchema }).nullable(),
  /** The absence that is on or to come. */
  absence: absenceSchema.nullable(),
  sessions: z.array(sessionItemSchema.omit({ current: true })),
  /** At most 50 of them; `tasksHeld` counts all. */
  tasks: z.array(heldTaskSchema),
  tasksHeld: z.int(),
});
export type UserDetail = z.infer<typeof userDetailSchema>;

/** Hours a link to set a password works. */
export const invitationHours = 72;

const tokenSchema = z.string().regex(/^[\w-]{43}$/, "Not the text of a link");
/** POST /api/invitation/look and /api/invitation: the text after `#` in the mailed link. */
export const invitationTokenSchema = z.strictObject({ token: tokenSchema });
export const acceptInvitationSchema = z.strictObject({
  token: tokenSchema,
  password: z.string().min(passwordLength).max(200),
});
export const invitationSchema = z.object({
  name: z.string(),
  email: z.string(),
  locale: z.enum(locales),
  expiresAt: instantSchema,
});
export type Invitation = z.infer<typeof invitationSchema>;

/** Whether an admin with these roles loses something: who administers decides no cases, whatever else he is. */
export const decidesNothingAsAdmin = (held: readonly Role[]): boolean =>
  held.includes("ADMIN") && staffRoles.some((role) => held.includes(role));

/** What somebody is told by mail alone, at once and whatever he prefers: he cannot enter the portal yet. */
export const accountNotices = ["account.invited"] as const;
export type AccountNotice = (typeof accountNotices)[number];
