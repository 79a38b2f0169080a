import { z } from "zod";
import { instantSchema } from "../text";
import type { OrderStage } from "./stages";

/** Steps of an order that reach out, in order. */
export const sagaSteps = [
  "ACCEPT_ORDER",
  "RESERVE_INVENTORY",
  "AUTHORISE_PAYMENT",
  "CREATE_SHIPMENT",
  "CAPTURE_PAYMENT",
] as const;
export type SagaStep = (typeof sagaSteps)[number];

export const sagaUndos = ["CANCEL_ORDER", "RELEASE_INVENTORY", "RETURN_PAYMENT", "CANCEL_SHIPMENT"] as const;
export type SagaUndo = (typeof sagaUndos)[number];

/**
 * What undoes each step. Money is given back by one undo, registered before the authorisation: a refund of what was captured, a void of
 * what was only authorised. So the parcel is stopped before the money goes back.
 */
export const undoOf: Record<SagaStep, SagaUndo> = {
  ACCEPT_ORDER: "CANCEL_ORDER",
  RESERVE_INVENTORY: "RELEASE_INVENTORY",
  AUTHORISE_PAYMENT: "RETURN_PAYMENT",
  CREATE_SHIPMENT: "CANCEL_SHIPMENT",
  CAPTURE_PAYMENT: "RETURN_PAYMENT",
};

/** Steps operations may be asked about when they fail for good, with the stage the order then stands at. */
export const failableOrderSteps = {
  RESERVE_INVENTORY: { stage: "RESERVING_INVENTORY", failed: "RESERVING_INVENTORY_FAILED" },
  AUTHORISE_PAYMENT: { stage: "AUTHORISING_PAYMENT", failed: "AUTHORISING_PAYMENT_FAILED" },
  CREATE_SHIPMENT: { stage: "CREATING_SHIPMENT", failed: "CREATING_SHIPMENT_FAILED" },
  CAPTURE_PAYMENT: { stage: "CAPTURING_PAYMENT", failed: "CAPTURING_PAYMENT_FAILED" },
} as const satisfies Partial<Record<SagaStep, { stage: OrderStage; failed: OrderStage }>>;
export type FailableOrderStep = keyof typeof failableOrderSteps;

export const stepStatuses = ["WAITING", "RUNNING", "DONE", "FAILED"] as const;
export const undoStatuses = ["NONE", "REGISTERED", "RUNNING", "DONE", "FAILED", "BY_HAND"] as const;

/**
 * One step of the saga lane, as the case state has it. Steps that share an undo show its state alike. `at` is when the step was done or
 * failed, `undoneAt` when its undo was done; `error` a code.
 */
export const laneStepSchema = z.object({
  step: z.string(),
  status: z.enum(stepStatuses),
  at: instantSchema.optional(),
  error: z.string().optional(),
  undo: z.string(),
  undoStatus: z.enum(undoStatuses),
  undoneAt: instantSchema.optional(),
  undoError: z.string().optional(),
});
export type LaneStep = z.infer<typeof laneStepSchema>;

/** A lane on which nothing has begun. */
export const emptyLane = (): LaneStep[] =>
  sagaSteps.map((step) => ({ step, status: "WAITING", undo: undoOf[step], undoStatus: "NONE" }));
