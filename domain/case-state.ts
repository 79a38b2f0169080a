import { z } from "zod";
import { laneStepSchema } from "./order/saga";
import { instantSchema } from "./text";

export const caseStatuses = ["OPEN", "COMPLETED", "REJECTED", "CANCELLED", "FAILED"] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What every workflow's `caseState` query answers and what is stored as the case's snapshot. `version` grows with every change. */
export const caseStateSchema = z.object({
  stage: z.string(),
  status: z.enum(caseStatuses),
  version: z.int(),
  history: z.array(z.object({ from: z.string().nullable(), to: z.string(), at: instantSchema, reason: z.string().optional() })),
  tasks: z.array(
    z.object({
      taskId: z.uuid(),
      type: z.string(),
      level: z.int(),
      roles: z.array(z.string()),
      escalated: z.boolean(),
      /** One of several that the level needs; left out where there is one. */
      seat: z.int().optional(),
    }),
  ),
  /** Clocks that run: name, exact time, and what happens then (both codes; the screen has the sentence). */
  timers: z.array(
    z.object({
      name: z.string(),
      at: instantSchema,
      then: z.string(),
      /** The task whose clock it is; left out for clocks of the case itself. */
      taskId: z.uuid().optional(),
    }),
  ),
  /** Clocks that stand still while the applicant is asked, with the rest of their time in milliseconds. */
  paused: z.array(z.object({ name: z.string(), level: z.int(), rest: z.int() })).optional(),
  /** What the applicant is asked for now. */
  request: z.object({ requestId: z.uuid(), round: z.int(), workflowId: z.string() }).optional(),
  /** Steps that reach out of the house, each with its undo, as far as they are. */
  saga: z.array(laneStepSchema).optional(),
  /** An outside system that is given a rest after it failed too often, until then. */
  waitingFor: z.object({ system: z.string(), until: instantSchema }).optional(),
  /** True while an open task can be decided by nobody: all are excluded, or below the amount. */
  nobodyCanDecide: z.boolean().optional(),
  lastError: z.object({ code: z.string(), at: instantSchema, attempts: z.int().optional() }).optional(),
  ruleVersion: z.string().optional(),
  /** `terms` are numbers only, for a loan `{amount, rateBps, termMonths}`. */
  result: z
    .object({
      outcome: z.string(),
      decisionId: z.uuid().optional(),
      reasons: z.array(z.string()).optional(),
      terms: z.record(z.string(), z.number()).optional(),
      /** The loan that was paid out, the number people say, and the day (`YYYY-MM-DD`). */
      loanId: z.uuid().optional(),
      loanNumber: z.string().optional(),
      disbursementDate: z.iso.date().optional(),
    })
    .optional(),
  /** Signals nobody asked for; anything but 0 is worth a look. */
  unknownSignals: z.int(),
});
export type CaseState = z.infer<typeof caseStateSchema>;

export const caseStateResponseSchema = z.object({
  source: z.enum(["query", "snapshot"]),
  asOf: instantSchema,
  state: caseStateSchema,
});
export type CaseStateResponse = z.infer<typeof caseStateResponseSchema>;
