import { z } from "zod";
import { caseStatuses } from "./case-state";
import { shippingUpdateSchema } from "./order/shipping-update";
import { requestStatuses } from "./requests/request";
import { instantSchema, textSchema } from "./text";

/** A case as the API gives it; `amount` in minor units of `currency`. Applicants get it without what is internal. */
export const caseSchema = z.object({
  id: z.uuid(),
  type: z.string(),
  number: z.string(),
  title: z.string(),
  stage: z.string(),
  status: z.enum(caseStatuses),
  amount: z.int().nullable(),
  currency: z.string().nullable(),
  version: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  closedAt: instantSchema.nullable(),
});
export type Case = z.infer<typeof caseSchema>;

/** One case in a list; `next` is the nearest date the person it is about should know, by the name of its clock, in lists of his own cases. */
export const listedCaseSchema = caseSchema.extend({ next: z.object({ name: z.string(), at: instantSchema }).nullable() });
export type ListedCase = z.infer<typeof listedCaseSchema>;

/** One case, opened: with its data and, for staff, what the rules found. */
export const caseDetailSchema = caseSchema.extend({
  data: z.record(z.string(), z.unknown()),
  assessment: z.record(z.string(), z.unknown()).nullable(),
  tasks: z.array(z.object({ id: z.uuid(), type: z.string(), title: z.string(), status: z.string(), level: z.int() })),
  /** What the applicant was asked for, oldest first. */
  requests: z.array(
    z.object({ id: z.uuid(), round: z.int(), status: z.enum(requestStatuses), openedAt: instantSchema, dueAt: instantSchema }),
  ),
  /** Whether there is an agreement to read, and how it stands. */
  offer: z.object({ agreementId: z.uuid(), status: z.string(), openUntil: instantSchema }).nullable(),
  /** What is known of the parcel of an order, oldest first. */
  shipping: z.array(shippingUpdateSchema),
  /** A request to stop the case, and what became of it where it was declined: a code, and what the person is told. */
  cancellation: z
    .object({
      requestedAt: instantSchema,
      declined: z.object({ at: instantSchema, reason: z.string(), message: z.string().nullable() }).nullable(),
    })
    .nullable(),
  /** Messages of the other side that were not read. */
  unreadMessages: z.int(),
  /** Whether the caller, of the staff, is told when it moves. */
  watching: z.boolean(),
  /** Whether the caller may ask to stop it now. */
  mayCancel: z.boolean(),
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;

export const cancelCaseSchema = z.strictObject({ reason: textSchema(500) });
