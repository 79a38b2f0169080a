import { z } from "zod";
import { roles } from "./roles";
import { decisionReceiptSchema, priorities, refusalSchema, taskSchema } from "./task";
import { bulkLimit } from "./task-list";
import { instantSchema, textSchema } from "./text";

export { bulkLimit } from "./task-list";

const person = z.object({ id: z.uuid(), name: z.string() });

/** POST /api/tasks/{id}/assign. `to` null: back to everybody. `seenAssignee`: who holds it as far as the lead knows; left out: whoever. */
export const assignTaskSchema = z.strictObject({ to: z.uuid().nullable(), seenAssignee: z.uuid().nullable().optional() });
export type AssignTask = z.output<typeof assignTaskSchema>;

/** POST /api/tasks/{id}/delegate. */
export const delegateTaskSchema = z.strictObject({ to: z.uuid() });

/** Longest time a task may be put off, in days. */
export const snoozeDays = 90;
/** POST /api/tasks/{id}/snooze, ISO 8601 UTC, in the future, within `snoozeDays`. */
export const snoozeTaskSchema = z.strictObject({ until: instantSchema });

/** POST /api/tasks/{id}/priority. */
export const prioritiseTaskSchema = z.strictObject({ priority: z.enum(priorities) });

const bulkAction = <Action extends string, Shape extends z.ZodRawShape>(action: Action, shape: Shape) =>
  z.strictObject({
    action: z.literal(action),
    items: z
      .array(z.strictObject({ taskId: z.uuid(), seenVersion: z.int().min(0).max(2_147_483_647).optional() }))
      .min(1)
      .max(bulkLimit)
      .refine((items) => new Set(items.map(({ taskId }) => taskId)).size === items.length, { message: "Every task once" }),
    ...shape,
  });

/** POST /api/tasks/bulk. To decide, each item needs the version that was seen. */
export const bulkSchema = z.discriminatedUnion("action", [
  bulkAction("claim", {}),
  bulkAction("release", {}),
  bulkAction("assign", { to: z.uuid().nullable() }),
  bulkAction("snooze", { until: instantSchema }),
  bulkAction("wake", {}),
  bulkAction("prioritise", { priority: z.enum(priorities) }),
  bulkAction("decide", { outcome: z.string().max(100), data: z.unknown() }),
]);
export type Bulk = z.output<typeof bulkSchema>;

/** GET /api/tasks/bulk: types of tasks that may be decided several at once, with one outcome and one reason. */
export const bulkTypesSchema = z.object({ decide: z.array(z.string()) });
export type BulkTypes = z.infer<typeof bulkTypesSchema>;

/** What became of each task, in the order asked. */
export const bulkAnswerSchema = z.object({
  results: z.array(
    z.union([
      z.object({
        taskId: z.uuid(),
        done: z.literal(true),
        task: taskSchema.optional(),
        receipt: decisionReceiptSchema.optional(),
      }),
      z.object({ taskId: z.uuid(), done: z.literal(false), refusal: refusalSchema }),
    ]),
  ),
});
export type BulkAnswer = z.infer<typeof bulkAnswerSchema>;

/** GET /api/tasks/{id}/candidates: who may decide the task now, whoever holds it, with how many open tasks each holds; fewest first. */
export const candidatesSchema = z.object({
  items: z.array(
    person.extend({ roles: z.array(z.enum(roles)), open: z.int(), overdue: z.int(), awayUntil: instantSchema.nullable() }),
  ),
});
export type Candidate = z.infer<typeof candidatesSchema>["items"][number];

/** GET /api/tasks/{id}/comments, oldest first; POST adds one. `@` names are in the text as typed; `mentions` are those who are told. */
export const commentSchema = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  by: person,
  text: z.string(),
  mentions: z.array(person),
  at: instantSchema,
});
export type Comment = z.infer<typeof commentSchema>;
export const writeCommentSchema = z.strictObject({ text: textSchema(4_000), mentions: z.array(z.uuid()).max(20).default([]) });

/** POST /api/cases/{id}/conflict: the person cannot decide this case; it leaves his inbox for good. */
export const declareConflictSchema = z.strictObject({ reason: textSchema(1_000) });

/** PUT /api/me/absence: out of office from `from` to `to` (ISO 8601 UTC); replaces the one that is on or to come. */
export const absenceInputSchema = z.strictObject({ deputyId: z.uuid(), from: instantSchema, to: instantSchema });
export const absenceSchema = z.object({ id: z.uuid(), deputy: person, from: instantSchema, to: instantSchema });
export type Absence = z.infer<typeof absenceSchema>;
/** GET /api/me/absence: one's own absence that is on or to come, and whose deputy one is now. */
export const absencesSchema = z.object({
  own: absenceSchema.nullable(),
  standsInFor: z.array(person.extend({ until: instantSchema })),
});

/** GET /api/colleagues: active people who work on the same kinds of cases, by name. */
export const colleaguesSchema = z.object({
  items: z.array(person.extend({ roles: z.array(z.enum(roles)), awayUntil: instantSchema.nullable() })),
});
export type Colleague = z.infer<typeof colleaguesSchema>["items"][number];
