import { z } from "zod";
import { instantSchema } from "./text";

/** Names that web, relay and workflows share; a workflow is started and signalled by these, never by importing its function. */
export const taskQueue = "countersign";
export const queries = { caseState: "caseState" } as const;
export const signals = { taskDecided: "taskDecided", cancelRequested: "cancelRequested" } as const;

/** Input of every case workflow. Personal data stays in the database: the workflow knows the case by its id. */
export const caseInputSchema = z.object({
  caseId: z.uuid(),
  /** Policy durations run this many times faster (1 in real life). */
  timeScale: z.number().min(1),
});
export type CaseInput = z.infer<typeof caseInputSchema>;

/** A person decided. Sent at least once; the workflow ignores a decision id it has seen. */
export const taskDecidedSchema = z.object({
  decisionId: z.uuid(),
  taskId: z.uuid(),
  outcome: z.string(),
  decidedAt: instantSchema,
});
export type TaskDecided = z.infer<typeof taskDecidedSchema>;

/** The applicant, or operations, wants the case to stop. */
export const cancelRequestedSchema = z.object({ requestId: z.uuid(), by: z.uuid(), at: instantSchema });
export type CancelRequested = z.infer<typeof cancelRequestedSchema>;
