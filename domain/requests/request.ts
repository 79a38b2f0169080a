import { z } from "zod";
import { instantSchema, textSchema } from "../text";
import { askedSlotSchema, requestLimits, slotKinds, slotSchema, slotStatuses } from "./slot";

export const requestStatuses = ["OPEN", "SUBMITTED", "EXPIRED", "CANCELLED"] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Data of outcome NEED_MORE_INFO: what is asked for, in the reviewer's words. `dueAt` is what the applicant is told; the policy's clocks run regardless. */
export const needMoreInfoSchema = z.strictObject({
  slots: z.array(askedSlotSchema).min(1).max(requestLimits.slots),
  message: textSchema(2_000),
  dueAt: instantSchema.optional(),
});
export type NeedMoreInfo = z.output<typeof needMoreInfoSchema>;

/** GET /api/requests/{id}. */
export const informationRequestSchema = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  round: z.int(),
  message: z.string(),
  openedAt: instantSchema,
  dueAt: instantSchema,
  closedAt: instantSchema.nullable(),
  status: z.enum(requestStatuses),
  slots: z.array(slotSchema),
});
export type InformationRequest = z.infer<typeof informationRequestSchema>;

/** What the child workflow answers to query `requestState`: ids, codes and instants; labels and values stay in the database. */
export const requestStateSchema = z.object({
  requestId: z.uuid(),
  round: z.int(),
  status: z.enum(requestStatuses),
  slots: z.array(z.object({ id: z.uuid(), kind: z.enum(slotKinds), required: z.boolean(), status: z.enum(slotStatuses) })),
  timeline: z.array(z.object({ at: instantSchema, what: z.string(), slotId: z.uuid().optional() })),
  timers: z.array(z.object({ name: z.string(), at: instantSchema, then: z.string() })),
  unknownSignals: z.int(),
});
export type RequestState = z.infer<typeof requestStateSchema>;
