import { z } from "zod";
import { caseTypeNames } from "./case-types";
import { pageSchema } from "./listing";
import { meSchema } from "./me";
import { roles } from "./roles";
import { taskSchema, taskStatuses } from "./task";
import { taskSorts } from "./task-list";
import { instantSchema, textSchema } from "./text";

export { countLimit, taskSorts } from "./task-list";

/**
 * Ways to look at tasks. needs-me: open, mine to decide, held by nobody else, not put off. mine: I hold them. roles: open ones of my roles,
 * whoever holds them; overdue and escalated: those among them. waiting: I asked their applicant for more. snoozed: I put them off. led: open
 * ones of the roles I lead. done-today, done: I decided them.
 */
export const taskViewSchema = z.enum([
  "needs-me",
  "mine",
  "roles",
  "overdue",
  "escalated",
  "waiting",
  "snoozed",
  "led",
  "done-today",
  "done",
]);
export type TaskViewName = z.infer<typeof taskViewSchema>;
export const taskViewNames = taskViewSchema.options;

/** Filters of a list of tasks, beside its view. `assignee`: held by this person, or by nobody (`none`). */
export const taskFilterSchema = z.object({
  view: taskViewSchema.optional(),
  role: z.enum(roles).optional(),
  status: z.enum(taskStatuses).optional(),
  type: z
    .string()
    .regex(/^[\w.-]{1,100}$/)
    .optional(),
  caseType: z.enum(caseTypeNames).optional(),
  assignee: z.union([z.literal("none"), z.uuid()]).optional(),
  q: textSchema(100).optional(),
  sort: z.enum(taskSorts).optional(),
});
export type TaskFilter = z.output<typeof taskFilterSchema>;

/** A view of the inbox that a person named. POST /api/me/views, PUT and DELETE /api/me/views/{id}. */
export const savedViewInputSchema = z.strictObject({ name: textSchema(60), filters: taskFilterSchema.strict() });
export const savedViewSchema = savedViewInputSchema.extend({ id: z.uuid() });
export type SavedView = z.infer<typeof savedViewSchema>;
/** Most views a person may keep. */
export const savedViewLimit = 20;

/** GET /api/tasks/counts: how many tasks each view holds, up to `countLimit`. */
export const taskCountsSchema = z.object({
  views: z.partialRecord(taskViewSchema, z.int()),
  saved: z.array(savedViewSchema.extend({ count: z.int() })),
});
export type TaskCounts = z.infer<typeof taskCountsSchema>;

/** GET /api/inbox: everything the inbox opens with. */
export const inboxSchema = z.object({ me: meSchema, page: pageSchema(taskSchema), counts: taskCountsSchema });
export type Inbox = z.infer<typeof inboxSchema>;

/** GET /api/me/figures: how many tasks I could decide or hold, are due by the end of my day, I decided today, and the median age of the open ones, hours. */
export const figuresSchema = z.object({
  open: z.int(),
  dueToday: z.int(),
  overdue: z.int(),
  decidedToday: z.int(),
  medianAgeHours: z.number().nullable(),
});
export type Figures = z.infer<typeof figuresSchema>;

/**
 * Open tasks by how much of their time has passed: `overdue`, `past75` and `past50` percent are apart from each other. `breachesToday` will be
 * overdue before the lead's day ends.
 */
const loadSchema = z.object({
  open: z.int(),
  overdue: z.int(),
  past75: z.int(),
  past50: z.int(),
  breachesToday: z.int(),
  oldestDueAt: instantSchema.nullable(),
});
export type Load = z.infer<typeof loadSchema>;

/** GET /api/team: the load of those a lead leads, and of what nobody has taken. */
export const teamSchema = z.object({
  members: z.array(
    loadSchema.extend({
      id: z.uuid(),
      name: z.string(),
      roles: z.array(z.enum(roles)),
      active: z.boolean(),
      awayUntil: instantSchema.nullable(),
      decidedToday: z.int(),
    }),
  ),
  unassigned: loadSchema,
});
export type Team = z.infer<typeof teamSchema>;
