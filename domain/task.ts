import { z } from "zod";
import { roles } from "./roles";
import { instantSchema } from "./text";

export const taskStatuses = ["OPEN", "CLAIMED", "ESCALATED", "DECIDED", "EXPIRED", "CANCELLED", "ORPHANED"] as const;
export type TaskStatus = (typeof taskStatuses)[number];
/** States in which somebody can still decide. ESCALATED is open for a wider audience; a claimed task that escalates stays CLAIMED with `escalatedAt` set. */
export const openTaskStatuses = ["OPEN", "CLAIMED", "ESCALATED"] as const satisfies readonly TaskStatus[];
export const isOpen = (status: TaskStatus): boolean => (openTaskStatuses as readonly string[]).includes(status);

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
  outcome: z.string().nullable(),
  by: person.nullable(),
  at: instantSchema.nullable(),
});

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
  dueAt: instantSchema,
  createdAt: instantSchema,
  escalatedAt: instantSchema.nullable(),
  amount: z.int().nullable(),
  currency: z.string().nullable(),
  version: z.int(),
  /** What to decide on; for a loan `{application, risk}`. */
  facts: z.record(z.string(), z.unknown()),
  mayDecide: z.union([z.literal(true), refusalSchema]),
  mayClaim: z.union([z.literal(true), refusalSchema]),
  approvals: z.array(approvalSchema),
  decision: z
    .object({
      decisionId: z.uuid(),
      outcome: z.string(),
      data: z.record(z.string(), z.unknown()),
      by: person,
      at: instantSchema,
      delivery: z.enum(deliveryStates),
      deliveredAt: instantSchema.nullable(),
      acknowledgedAt: instantSchema.nullable(),
    })
    .optional(),
});
export type Task = z.infer<typeof taskSchema>;

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
  taskId: z.uuid(),
  caseId: z.uuid(),
  /** Unique per workflow; opening twice with one key gives one task. */
  taskKey: z.string().max(200),
  type: z.string().max(100),
  title: z.string().max(200),
  level: z.int().min(1).default(1),
  /** All levels of this review, for the checklist; empty when the task stands alone. */
  reviewLevels: z.array(z.object({ level: z.int(), roles: z.array(z.enum(roles)) })).default([]),
  requiredRoles: z.array(z.enum(roles)).min(1),
  limitApplies: z.boolean().default(false),
  amountCeiling: z.int().nullable().default(null),
  priority: z.enum(priorities).default("NORMAL"),
  dueAt: instantSchema,
  /** Left out for types whose facts are read from the case, so that nothing personal travels through a workflow. */
  facts: z.record(z.string(), z.unknown()).optional(),
  /** Signal to answer with. */
  signal: z.string().default("taskDecided"),
});
export type OpenTaskInput = z.input<typeof openTaskInputSchema>;
