import { z } from "zod";
import { taskCalendarSchema } from "./calendar";
import { amountSchema, currencySchema } from "./money";
import { roles } from "./roles";
import { taskFormSchema } from "./task-form";
import { taskStatuses } from "./task-status";
import { taskTimingSchema } from "./task-timing";
import { instantSchema, textSchema } from "./text";

export { isOpen, openTaskStatuses, type TaskStatus, taskStatuses } from "./task-status";

export const deliveryStates = ["RECORDED", "DELIVERED", "ACKNOWLEDGED"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const priorities = ["LOW", "NORMAL", "HIGH", "URGENT"] as const;
export type Priority = (typeof priorities)[number];

const person = z.object({ id: z.uuid(), name: z.string() });

/** Why a person may not do something: stable code, English sentence, and the facts for a sentence in another language. */
export const refusalSchema = z.object({ code: z.string(), message: z.string(), params: z.record(z.string(), z.unknown()) });

/** One line of the approvals checklist. */
export const approvalSchema = z.object({
  level: z.int(),
  roles: z.array(z.enum(roles)),
  /** How many must approve, and how many did. */
  need: z.int(),
  approved: z.int(),
  outcome: z.string().nullable(),
  by: person.nullable(),
  at: instantSchema.nullable(),
});

/** One change of what is decided on, since the task was opened; `kind` is a code, `params` are facts for the sentence. */
export const factChangeSchema = z.object({
  version: z.int(),
  at: instantSchema,
  kind: z.enum([
    "documentAdded",
    "documentRefused",
    "documentRemoved",
    "documentJudged",
    "decisionTaken",
    "assessmentChanged",
    "messageReceived",
  ]),
  params: z.record(z.string(), z.unknown()),
});
export type FactChange = z.infer<typeof factChangeSchema>;

/** A task as the API gives it. `amount` in minor units of `currency`; `version` is the version of the facts a decision is made on. */
export const taskSchema = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  caseTitle: z.string(),
  type: z.string(),
  title: z.string(),
  status: z.enum(taskStatuses),
  level: z.int(),
  priority: z.enum(priorities),
  requiredRoles: z.array(z.enum(roles)),
  /** False at a level where the authority limit is not checked, because a later level decides. */
  limitApplies: z.boolean(),
  /** Most that may be approved at this level (minor units), because more needs a further level; null without such a bound. */
  amountCeiling: z.int().nullable(),
  assignee: person.nullable(),
  /** The colleague who gave the task to its assignee, and stays responsible with him. */
  delegatedBy: person.nullable(),
  /** On whose behalf the asking person would decide it: an absent holder, or who gave it to him. */
  actsFor: person.nullable(),
  /** Until when the asking person has put it off; null when it shows. */
  snoozedUntil: instantSchema.nullable(),
  comments: z.int(),
  dueAt: instantSchema,
  createdAt: instantSchema,
  escalatedAt: instantSchema.nullable(),
  amount: z.int().nullable(),
  currency: z.string().nullable(),
  version: z.int(),
  /** What to decide on; for a loan `{application, risk}`. */
  facts: z.record(z.string(), z.unknown()),
  /** Outcomes that may be chosen now; null where the form of the type says it all. */
  outcomes: z.array(z.string()).nullable(),
  /** One of several seats of a level that needs more than one approval. */
  seat: z.int(),
  /** How the facts got from version 1 to the present one, oldest first. */
  changes: z.array(factChangeSchema),
  mayDecide: z.union([z.literal(true), refusalSchema]),
  mayClaim: z.union([z.literal(true), refusalSchema]),
  /** Whether the asking person may say who works on it and how urgent it is. */
  mayLead: z.union([z.literal(true), refusalSchema]),
  approvals: z.array(approvalSchema),
  decision: z
    .object({
      decisionId: z.uuid(),
      outcome: z.string(),
      data: z.record(z.string(), z.unknown()),
      by: person,
      /** On whose behalf. */
      for: person.nullable(),
      at: instantSchema,
      delivery: z.enum(deliveryStates),
      deliveredAt: instantSchema.nullable(),
      acknowledgedAt: instantSchema.nullable(),
    })
    .optional(),
});
export type Task = z.infer<typeof taskSchema>;

/** What a task keeps of its clock. */
const taskClockSchema = taskTimingSchema.extend({
  /** When 50, 75 and 100 % of its time have passed. */
  marksAt: z.array(instantSchema).length(3),
  /** How many of them a task before it has passed, or it itself. */
  marksPassed: z.int().min(0).max(3).default(0),
});
export type TaskClock = z.infer<typeof taskClockSchema>;

/** GET /api/tasks/{id}: with what one needs to see both branches before deciding, and the caller's own unfinished decision. */
export const taskDetailSchema = taskSchema.extend({
  /**
   * The case type's policy in force, with the review clocks of the version this case is reviewed under; and how many times faster its clocks
   * run for this case.
   */
  policy: z.record(z.string(), z.unknown()).nullable(),
  timeScale: z.number(),
  /** The calendar whose open hours the review clocks count; null: every hour counts. */
  calendar: taskCalendarSchema.nullable(),
  /** Policy, calendar and marks it was opened with; null for a task from before they were kept. */
  clock: taskClockSchema.nullable(),
  /** Whether the applicant is asked for something now, for which the policy lets the clocks of the review stand still. */
  applicantAsked: z.boolean(),
  /** All levels of this review, in order; `need` approvals of `of` people asked at once. */
  reviewLevels: z.array(z.object({ level: z.int(), roles: z.array(z.enum(roles)), need: z.int(), of: z.int() })),
  /** Decisions of the case that count now (not those a new round has reset), oldest first, with their terms. */
  earlierDecisions: z.array(
    z.object({
      decisionId: z.uuid(),
      taskType: z.string(),
      level: z.int(),
      outcome: z.string(),
      data: z.record(z.string(), z.unknown()),
      by: person,
      at: instantSchema,
      /** False when a later round has reset it. */
      counts: z.boolean(),
    }),
  ),
  draft: z.object({ data: z.record(z.string(), z.unknown()), savedAt: instantSchema }).nullable(),
  /** Whether the caller is told when the case moves. */
  watching: z.boolean(),
  /** Files that colleagues attached to it. */
  attachments: z.int(),
  /** What is asked, where the task brought its form with it; null: the form of its type. */
  form: taskFormSchema.nullable(),
});
export type TaskDetail = z.infer<typeof taskDetailSchema>;

/** Answer to a decision. */
export const decisionReceiptSchema = z.object({
  decisionId: z.uuid(),
  taskId: z.uuid(),
  outcome: z.string(),
  decidedAt: instantSchema,
  delivery: z.enum(deliveryStates),
});
export type DecisionReceipt = z.infer<typeof decisionReceiptSchema>;

/** What a workflow hands over to get work done by a person; the public door of the portal for workflows in any SDK. */
export const openTaskInputSchema = z.object({
  /** Left out: one is made. */
  taskId: z.uuid().optional(),
  /** Left out: the case of the calling workflow, which is made with its first task. */
  caseId: z.uuid().optional(),
  /** What a case that is made is called, and about how much it is; left out: the task's title. Amount in minor units. */
  case: z
    .strictObject({ title: textSchema(200), amount: amountSchema.optional(), currency: currencySchema.optional() })
    .optional(),
  /** Unique per workflow; opening twice with one key gives one task. */
  taskKey: z.string().min(1).max(200),
  type: z.string().max(100),
  title: z.string().max(200),
  level: z.int().min(1).default(1),
  /** All levels of this review, for the checklist; empty when the task stands alone. */
  reviewLevels: z
    .array(z.object({ level: z.int(), roles: z.array(z.enum(roles)), need: z.int().optional(), of: z.int().optional() }))
    .default([]),
  /** One of several seats of its level. */
  seat: z.int().min(1).default(1),
  /** Nobody decides two tasks of the case that carry the same mark; null: anybody may again. */
  fourEyes: z.string().max(60).nullable().default("case"),
  /** Outcomes that may be chosen; left out: all that the form of the type knows. */
  outcomes: z.array(z.string()).min(1).nullable().default(null),
  requiredRoles: z.array(z.enum(roles)).min(1),
  limitApplies: z.boolean().default(false),
  amountCeiling: z.int().nullable().default(null),
  priority: z.enum(priorities).default("NORMAL"),
  /** Left out: in 24 hours. */
  dueAt: instantSchema.optional(),
  /** Where its time comes from; left out: of no policy, with its marks between now and the due time. */
  clock: taskClockSchema.optional(),
  /** What is asked, for types that are not registered here. */
  form: taskFormSchema.optional(),
  /** Left out for types whose facts are read from the case, so that nothing personal travels through a workflow. */
  facts: z.record(z.string(), z.unknown()).optional(),
  /** Facts in codes that are put beside those read from the case, as `about`. */
  about: z.record(z.string(), z.string()).optional(),
  /** Signal to answer with. */
  signal: z.string().default("taskDecided"),
});
export type OpenTaskInput = z.input<typeof openTaskInputSchema>;
