import { z } from "zod";
import { instantSchema, textSchema } from "../text";

/** What is kept as versions and changed by two admins. */
export const ruleKinds = ["policy", "calendar"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** Name of a policy or calendar. */
export const ruleIdPattern = /^[a-z][a-z0-9-]{1,49}$/;

const person = z.object({ id: z.uuid(), name: z.string() });
const dataSchema = z.record(z.string(), z.unknown());

/** `DRAFT`: its authors work on it; `SUBMITTED`: another admin may put it in force. */
export const draftStatuses = ["DRAFT", "SUBMITTED"] as const;

export const listedRuleSchema = z.object({
  kind: z.enum(ruleKinds),
  id: z.string(),
  /** Null while a new one was never in force. */
  version: z.int().nullable(),
  since: instantSchema.nullable(),
  draft: z.enum(draftStatuses).nullable(),
});
export type ListedRule = z.infer<typeof listedRuleSchema>;

/** A version that is or was in force; who wrote it and put it in force, where that was done here. */
export const ruleVersionSchema = z.object({
  version: z.int(),
  active: z.boolean(),
  since: instantSchema,
  note: z.string().nullable(),
  authors: z.array(person),
  activatedBy: person.nullable(),
  data: dataSchema,
});
export type RuleVersion = z.infer<typeof ruleVersionSchema>;

export const ruleDraftSchema = z.object({
  status: z.enum(draftStatuses),
  revision: z.int(),
  data: dataSchema,
  note: z.string(),
  authors: z.array(person),
  changedAt: instantSchema,
  /** Why another admin sent it back last. */
  sentBack: z.object({ by: person, reason: z.string(), at: instantSchema }).nullable(),
});
export type RuleDraft = z.infer<typeof ruleDraftSchema>;

export const ruleDetailSchema = z.object({
  kind: z.enum(ruleKinds),
  id: z.string(),
  /** What is in force, with the defaults of what its release did not know; null for a new one. */
  active: z.object({ version: z.int(), data: dataSchema }).nullable(),
  draft: ruleDraftSchema.nullable(),
  /** Latest first, at most 50. */
  versions: z.array(ruleVersionSchema),
  /** Calendars a policy may name. */
  calendars: z.array(z.string()),
});
export type RuleDetail = z.infer<typeof ruleDetailSchema>;

/** PUT .../draft: `revision` is the one it was written on, 0 where there was no draft; `note` says why. */
export const saveDraftSchema = z.strictObject({ data: dataSchema, note: textSchema(500), revision: z.int().min(0) });
export type SaveDraft = z.output<typeof saveDraftSchema>;

export const draftRevisionSchema = z.strictObject({ revision: z.int().min(1) });
export const sendBackSchema = draftRevisionSchema.extend({ reason: textSchema(500) });
