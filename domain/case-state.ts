import { z } from "zod";
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
    z.object({ taskId: z.uuid(), type: z.string(), level: z.int(), roles: z.array(z.string()), escalated: z.boolean() }),
  ),
  /** Clocks that run: name, exact time, and what happens then (both codes; the screen has the sentence). */
  timers: z.array(z.object({ name: z.string(), at: instantSchema, then: z.string() })),
  lastError: z.object({ code: z.string(), at: instantSchema, attempts: z.int().optional() }).optional(),
  ruleVersion: z.string().optional(),
  /** `terms` are numbers only, for a loan `{amount, rateBps, termMonths}`. */
  result: z
    .object({
      outcome: z.string(),
      decisionId: z.uuid().optional(),
      reasons: z.array(z.string()).optional(),
      terms: z.record(z.string(), z.number()).optional(),
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
