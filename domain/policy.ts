import { z } from "zod";
import { durationMs, durationSchema } from "./duration";
import { escalationSchema, withSteps } from "./escalation";
import { roles } from "./roles";

/** One level of a review: who may decide at it, how many must approve (`need`) of how many asked at once (`of`). */
export const reviewLevelSchema = z
  .object({
    level: z.int().min(1),
    roles: z.array(z.enum(roles)).min(1),
    need: z.int().min(1).max(9).default(1),
    of: z.int().min(1).max(9).default(1),
  })
  .refine(({ need, of }) => need <= of, { message: "Cannot need more approvals than are asked for", path: ["need"] });

/** Why the clocks of a review may stand still: the applicant is asked. */
export const pauseReasons = ["APPLICANT"] as const;

/** The clocks of a review task, counted from its opening. */
const clockShape = z.object({
  due: durationSchema,
  firstReminder: durationSchema,
  reminderEvery: durationSchema,
  /** So many and no more: what nobody heeded so often helps nobody, and a history has to end. */
  reminders: z.int().min(1).default(30),
  escalation: escalationSchema,
  pausedBy: z.array(z.enum(pauseReasons)).default([...pauseReasons]),
});
export type ReviewClock = z.infer<typeof clockShape>;

/** Reads the clock of the first releases as well, whose one step had no list. */
export const reviewClockSchema = z.preprocess(withSteps, clockShape);

/** Id of the calendar whose open hours the review clocks count; null: every hour counts. Clocks of applicants, carriers and the law always count every hour. */
const calendarIdSchema = z.string().max(100).nullable().default(null);

const yearMs = durationMs("366d");

/** Open time is found by looking at days one after the other, so what is counted in it has a bound. */
const isWithinAYear = ({ calendar, review }: { calendar: string | null; review: ReviewClock }): boolean => {
  const { due, firstReminder, reminderEvery, escalation } = review;
  const all = [due, firstReminder, reminderEvery, ...escalation.map(({ after }) => after)];
  return calendar === null || all.every((length) => durationMs(length) <= yearMs);
};
const withinAYear = { message: "By a calendar nothing takes longer than 366 days or 8784 hours", path: ["review"] };

/** The clocks of an information request, counted from its opening. */
export const requestClockSchema = z.object({
  firstReminder: durationSchema,
  finalReminder: durationSchema,
  rejectAfter: durationSchema,
});
export type RequestClock = z.infer<typeof requestClockSchema>;

/** How long an offer stands, counted from when its documents are ready. */
export const offerClockSchema = z.object({ reminders: z.array(durationSchema), closeAfter: durationSchema });
export type OfferClock = z.infer<typeof offerClockSchema>;

/**
 * How long we may take to answer. Regulation B gives 30 days from a completed application to the notice of the action taken
 * (12 CFR 1002.9(a)(1)(i)); a notice of incompleteness that says what is missing and by when stops that clock (1002.9(c)(2)), and a
 * counter-offer stands 90 days (1002.9(a)(1)(iv)).
 */
export const noticeClockSchema = z.object({ within: durationSchema, warnBefore: durationSchema });
export type NoticeClock = z.infer<typeof noticeClockSchema>;

/** Types of tasks that may be decided several at once, with one outcome and one reason; all others are looked at one by one. */
const bulkDecisionsSchema = z.array(z.string().max(100)).default([]);

/** Policy `loan`: amounts in minor units of the case's currency. What the first release did not know has its default here. */
export const loanPolicySchema = z
  .object({
    autoApproveUpTo: z.int(),
    autoApproveRateBps: z.int(),
    twoLevelsAbove: z.int(),
    levels: z.array(reviewLevelSchema).min(2),
    review: reviewClockSchema,
    request: requestClockSchema.default({ firstReminder: "7d", finalReminder: "14d", rejectAfter: "21d" }),
    /** How often an applicant may be asked for more; then it must be decided. */
    requestRounds: z.int().min(0).max(5).default(5),
    /** How often a second level may hand a case back to the first. */
    returns: z.int().min(0).max(5).default(3),
    offer: offerClockSchema.default({ reminders: ["3d", "7d", "12d"], closeAfter: "14d" }),
    counterOffer: offerClockSchema.default({ reminders: ["3d", "7d", "12d", "30d", "60d", "83d"], closeAfter: "90d" }),
    noticeOfAction: noticeClockSchema.default({ within: "30d", warnBefore: "5d" }),
    bulkDecisions: bulkDecisionsSchema,
    calendar: calendarIdSchema,
  })
  .refine(isWithinAYear, withinAYear);
export type LoanPolicy = z.infer<typeof loanPolicySchema>;

/** Policy `order`: amounts in minor units of the case's currency. */
export const orderPolicySchema = z
  .object({
    /** Above it a person looks. */
    reviewAbove: z.int(),
    /** Above it two different people do. */
    twoLevelsAbove: z.int(),
    /** A paid order above it is not cancelled before somebody has approved the refund. */
    refundReviewAbove: z.int(),
    levels: z.array(reviewLevelSchema).min(2),
    review: reviewClockSchema,
    /** A carrier that has said nothing for so long is asked. */
    carrierSilence: durationSchema.default("3d"),
    bulkDecisions: bulkDecisionsSchema,
    calendar: calendarIdSchema,
  })
  .refine(isWithinAYear, withinAYear);
export type OrderPolicy = z.infer<typeof orderPolicySchema>;
