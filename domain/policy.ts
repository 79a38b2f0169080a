import { z } from "zod";
import { durationSchema } from "./duration";
import { roles } from "./roles";

/** One level of a review: who may decide at it. */
export const reviewLevelSchema = z.object({ level: z.int().min(1), roles: z.array(z.enum(roles)).min(1) });

/** The clocks of a review task, counted from its opening. */
export const reviewClockSchema = z.object({
  due: durationSchema,
  firstReminder: durationSchema,
  reminderEvery: durationSchema,
  /** So many and no more: what nobody heeded so often helps nobody, and a history has to end. */
  reminders: z.int().min(1).default(30),
  escalateAfter: durationSchema,
  escalateTo: z.array(z.enum(roles)).min(1),
});
export type ReviewClock = z.infer<typeof reviewClockSchema>;

/** Policy `loan`: amounts in minor units of the case's currency. */
export const loanPolicySchema = z.object({
  autoApproveUpTo: z.int(),
  autoApproveRateBps: z.int(),
  twoLevelsAbove: z.int(),
  levels: z.array(reviewLevelSchema).min(2),
  review: reviewClockSchema,
});
export type LoanPolicy = z.infer<typeof loanPolicySchema>;
