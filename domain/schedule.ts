import { scaledMs } from "./duration";
import { escalationOf } from "./escalation";
import type { NoticeClock, OfferClock, RequestClock, ReviewClock } from "./policy";

/** What happens when a clock rings, by its name. The screen has the sentence. */
export const clockEffects = {
  due: "OVERDUE",
  reminder: "REMIND",
  escalation: "ESCALATE",
  noticeWarning: "WARN_DESK",
  noticeLimit: "LEGAL_LIMIT",
  requestReminder: "REMIND_APPLICANT",
  requestFinalReminder: "REMIND_APPLICANT_FINALLY",
  requestExpiry: "REJECT",
  offerReminder: "REMIND_APPLICANT",
  offerExpiry: "CANCEL",
  carrierSilence: "ASK_CARRIER",
  systemRest: "TRY_AGAIN",
} as const;
export type ClockName = keyof typeof clockEffects;

/** One time a clock rings: the instant in milliseconds since the epoch; `number` counts the rings of one clock from 1. */
export type Ring = { name: ClockName; at: number; number: number };

const inOrder = (rings: Ring[]): Ring[] => rings.sort((a, b) => a.at - b.at);
const once = (name: ClockName, at: number): Ring => ({ name, at, number: 1 });

/** Whether a clock stands still for this reason; a policy of a recorded history had no choice. */
export const isPausedBy = (
  { pausedBy = ["APPLICANT"] }: Partial<ReviewClock>,
  reason: ReviewClock["pausedBy"][number],
): boolean => pausedBy.includes(reason);

/** A policy of a recorded history may not know how often is reminded; it was as good as endless then. */
export const remindersOf = ({ reminders = 30 }: Partial<ReviewClock>): number => reminders;

/**
 * Every time the clocks of a review ring, in order: due once, escalation once for each step, reminders until the policy's number of them is
 * spent. For policies without a calendar.
 * @param openedAt milliseconds since the epoch; earlier than the task when its clocks ran before and were paused
 */
export const reviewRings = (clock: ReviewClock, openedAt: number, scale: number): Ring[] => {
  const first = openedAt + scaledMs(clock.firstReminder, scale);
  const every = scaledMs(clock.reminderEvery, scale);
  const reminders = Array.from(
    { length: remindersOf(clock) },
    (_, index): Ring => ({
      name: "reminder",
      at: first + index * every,
      number: index + 1,
    }),
  );
  return inOrder([
    once("due", openedAt + scaledMs(clock.due, scale)),
    ...escalationOf(clock).map(
      ({ after }, index): Ring => ({ name: "escalation", at: openedAt + scaledMs(after, scale), number: index + 1 }),
    ),
    ...reminders,
  ]);
};

/** When the desk is warned that the time to answer runs out, and when it has run out. @param completeAt when the application was complete, milliseconds since the epoch */
export const noticeRings = (clock: NoticeClock, completeAt: number, scale: number): Ring[] => {
  const limit = completeAt + scaledMs(clock.within, scale);
  return [once("noticeWarning", limit - scaledMs(clock.warnBefore, scale)), once("noticeLimit", limit)];
};

/** When an applicant is reminded of a request, and when it ends. @param openedAt milliseconds since the epoch */
export const requestRings = (clock: RequestClock, openedAt: number, scale: number): Ring[] => [
  once("requestReminder", openedAt + scaledMs(clock.firstReminder, scale)),
  once("requestFinalReminder", openedAt + scaledMs(clock.finalReminder, scale)),
  once("requestExpiry", openedAt + scaledMs(clock.rejectAfter, scale)),
];

/** When an applicant is reminded of an offer, and when it ends. @param preparedAt milliseconds since the epoch */
export const offerRings = (clock: OfferClock, preparedAt: number, scale: number): Ring[] =>
  inOrder([
    ...clock.reminders.map(
      (after, index): Ring => ({ name: "offerReminder", at: preparedAt + scaledMs(after, scale), number: index + 1 }),
    ),
    once("offerExpiry", preparedAt + scaledMs(clock.closeAfter, scale)),
  ]);

/** A carrier that says nothing is asked, time and again, so many times that nobody waits for ever unheard. */
const carrierQuestions = 60;

/** When a silent carrier is asked. @param since milliseconds since the epoch */
export const carrierRings = (silence: string, since: number, scale: number): Ring[] =>
  Array.from({ length: carrierQuestions }, (_, index) => ({
    name: "carrierSilence" as const,
    at: since + (index + 1) * scaledMs(silence, scale),
    number: index + 1,
  }));

/** The rings that are still to come after those that rang. */
export const ringsAfter = (rings: readonly Ring[], rung: readonly Ring[]): Ring[] => {
  const key = ({ name, number }: Ring) => `${name}:${number}`;
  const done = new Set(rung.map(key));
  return rings.filter((ring) => !done.has(key(ring)));
};

/** The next ring of each clock, as people are shown them. */
export const nextOfEach = (rings: readonly Ring[]): Ring[] =>
  rings.filter((ring, index) => rings.findIndex(({ name }) => name === ring.name) === index);

/** Instant of `ms` since the epoch as ISO 8601 UTC. */
export const isoInstant = (ms: number): string => new Date(ms).toISOString();

/** Rings as the case state shows them. */
export const timersOf = (rings: readonly Ring[]): { name: string; at: string; then: string }[] =>
  nextOfEach(rings).map(({ name, at }) => ({ name, at: isoInstant(at), then: clockEffects[name] }));
