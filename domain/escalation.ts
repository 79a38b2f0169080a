import { z } from "zod";
import { durationSchema } from "./duration";
import { type Role, roles } from "./roles";

/** One step of escalation: who is asked as well, and the priority it has at least from then on. No step takes anybody or anything away. */
export const escalationStepSchema = z.object({
  after: durationSchema,
  addRoles: z.array(z.enum(roles)).min(1),
  priority: z.enum(["HIGH", "URGENT"]).default("HIGH"),
});
export type EscalationStep = z.infer<typeof escalationStepSchema>;

export const escalationSchema = z.array(escalationStepSchema).min(1).max(9);

/** A clock as the first releases stored and recorded it: one step. */
type FirstClock = { escalateAfter: string; escalateTo: Role[] };

/** The steps of a clock, whichever release told it; they are numbered from 1 in this order. */
export const escalationOf = (clock: { escalation: EscalationStep[] } | FirstClock): EscalationStep[] =>
  "escalation" in clock ? clock.escalation : [{ after: clock.escalateAfter, addRoles: clock.escalateTo, priority: "HIGH" }];

/** What may be a stored clock, with its steps as a list. */
export const withSteps = (stored: unknown): unknown => {
  if (typeof stored !== "object" || stored === null || !("escalateAfter" in stored)) return stored;
  const { escalateAfter, escalateTo, ...rest } = stored as FirstClock;
  return { ...rest, escalation: escalationOf({ escalateAfter, escalateTo }) };
};
