import { z } from "zod";
import { instantSchema } from "./text";

/** Names that web, relay and workflows share; a workflow is started and signalled by these, never by importing its function. */
export const taskQueue = "countersign";
export const queries = { caseState: "caseState", requestState: "requestState" } as const;
export const signals = {
  taskDecided: "taskDecided",
  cancelRequested: "cancelRequested",
  documentSigned: "documentSigned",
  slotChanged: "slotChanged",
  requestSubmitted: "requestSubmitted",
  shippingUpdated: "shippingUpdated",
} as const;

/** Outbox keys of signals; the workflow acknowledges a signal under the same key. */
export const outboxKeys = {
  start: (caseId: string) => `start:${caseId}`,
  decision: (decisionId: string) => `decision:${decisionId}`,
  cancel: (caseId: string) => `cancel:${caseId}`,
  signature: (agreementId: string) => `signature:${agreementId}`,
  /** @param change how often the slot changed */
  slot: (slotId: string, change: string) => `slot:${slotId}:${change}`,
  submission: (requestId: string) => `submission:${requestId}`,
  shipping: (updateId: string) => `shipping:${updateId}`,
};

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
export const cancelRequestedSchema = z.object({
  requestId: z.uuid(),
  by: z.uuid(),
  at: instantSchema,
  /** In which role; not told by requests of the first release, which were stopped alike. */
  as: z.enum(["APPLICANT", "OPERATIONS"]).optional(),
});
export type CancelRequested = z.infer<typeof cancelRequestedSchema>;

/** The applicant accepted or declined the agreement. */
export const documentSignedSchema = z.object({ agreementId: z.uuid(), accepted: z.boolean(), at: instantSchema });
export type DocumentSigned = z.infer<typeof documentSignedSchema>;

/** Workflow that asks an applicant for what is missing; a child of the case's workflow, addressed by its own id. */
export const informationRequest = {
  workflow: "informationRequest",
  workflowId: (caseWorkflowId: string, round: number) => `${caseWorkflowId}-info-${round}`,
} as const;

/** Something was put into a slot, taken out, or refused. `change` numbers the changes of one slot, for the outbox key. */
export const slotChangedSchema = z.object({
  requestId: z.uuid(),
  slotId: z.uuid(),
  status: z.enum(["EMPTY", "FILLED", "REFUSED"]),
  change: z.string(),
  at: instantSchema,
});
export type SlotChanged = z.infer<typeof slotChangedSchema>;

/** The applicant sent the whole request. */
export const requestSubmittedSchema = z.object({ requestId: z.uuid(), at: instantSchema });
export type RequestSubmitted = z.infer<typeof requestSubmittedSchema>;

/** News of an order's parcel; `updateId` is the row with what the carrier said. */
export const shippingUpdatedSchema = z.object({
  updateId: z.uuid(),
  status: z.enum(["PICKED", "SHIPPED", "DELAYED", "DELIVERED", "FAILED"]),
  at: instantSchema,
});
export type ShippingUpdated = z.infer<typeof shippingUpdatedSchema>;
