import { type BusinessHours, businessTimeAfter, businessTimeBetween, openTimeAfter } from "./business-time";
import { shortened } from "./duration";
import { escalationOf } from "./escalation";
import type { ReviewClock } from "./policy";
import { type ClockName, nextOfEach, type Ring, remindersOf, ringsAfter } from "./schedule";
import { slaPercents } from "./sla-marks";

/** A time a clock ran before it stood still; milliseconds since the epoch. */
export type ClockSpell = { from: number; until: number };

/** A review clock to be planned by a calendar. `spells` are those in which it ran before, in order; `scale` is how many times faster it runs. */
export type ClockToPlan = { clock: ReviewClock; scale: number; spells: readonly ClockSpell[] };

/** A planned clock. Instants in milliseconds since the epoch; `marksPassed` of the marks lie in spells before. */
export type PlannedClock = { from: number; dueAt: number; rings: Ring[]; marksAt: number[]; marksPassed: number };

/** Something that happens at an instant of the calendar's time, unscaled; `passed` once a spell went beyond it. */
type Point = { name: ClockName | "mark"; number: number; at: number; passed: boolean };
type Paused = Point & { rest: number };

const inOrder = <Timed extends { at: number }>(points: Timed[]): Timed[] => points.sort((a, b) => a.at - b.at);
const pointAt = (name: Point["name"], number: number, at: number): Point => ({ name, number, at, passed: false });

const remindersFrom = (hours: BusinessHours, clock: ReviewClock, start: number): Point[] => {
  const points = [pointAt("reminder", 1, businessTimeAfter(hours, start, clock.firstReminder))];
  for (let last = points[0]; last && last.number < remindersOf(clock); last = points.at(-1))
    points.push(pointAt("reminder", last.number + 1, businessTimeAfter(hours, last.at, clock.reminderEvery)));
  return points;
};

const pointsFrom = (hours: BusinessHours, clock: ReviewClock, start: number): Point[] => {
  const due = businessTimeAfter(hours, start, clock.due);
  const whole = businessTimeBetween(hours, start, due);
  const markAt = (percent: number) => (percent === 100 ? due : openTimeAfter(hours, start, Math.round((whole * percent) / 100)));
  return inOrder([
    pointAt("due", 1, due),
    ...escalationOf(clock).map(({ after }, index) => pointAt("escalation", index + 1, businessTimeAfter(hours, start, after))),
    ...remindersFrom(hours, clock, start),
    ...slaPercents.map((percent, index) => pointAt("mark", index + 1, markAt(percent))),
  ]);
};

/** The clock stops: each point keeps the rest of its open time. */
const pause = (hours: BusinessHours, points: Point[], { from, until }: ClockSpell, scale: number): Paused[] => {
  const stopped = from + (until - from) * scale;
  return points.map((point) => ({
    ...point,
    rest: businessTimeBetween(hours, stopped, point.at),
    passed: point.passed || point.at <= stopped,
  }));
};

/** The clock goes on: what had passed has passed, all else has its rest before it. */
const resume = (hours: BusinessHours, points: Paused[], from: number): Point[] =>
  points.map(({ rest, ...point }) => ({ ...point, at: point.passed ? from : openTimeAfter(hours, from, rest) }));

const startOf = ({ spells }: ClockToPlan, from: number): number => spells[0]?.from ?? from;

const ringsOf = (points: Point[]): Ring[] =>
  inOrder(points.flatMap(({ name, number, at }) => (name === "mark" ? [] : [{ name, number, at }])));

/**
 * When the clocks of a review ring by a calendar, and where its marks lie. Reckoned in the calendar's own time from the opening; then the
 * distance to each is divided by the scale. After a pause it goes on with the rest of the open time. @param from when it starts, or goes on
 */
export const planClock = (hours: BusinessHours, toPlan: ClockToPlan, from: number): PlannedClock => {
  const { clock, scale, spells } = toPlan;
  const planned = spells.reduce(
    (points, spell, index) => resume(hours, pause(hours, points, spell, scale), spells[index + 1]?.from ?? from),
    pointsFrom(hours, clock, startOf(toPlan, from)),
  );
  const points = planned.map((point) => ({ ...point, at: point.passed ? from : from + shortened(point.at - from, scale) }));
  const marks = points.filter(({ name }) => name === "mark");
  return {
    from,
    dueAt: points.find(({ name }) => name === "due")?.at ?? from,
    rings: ringsOf(points),
    marksAt: marks.map(({ at }) => at),
    marksPassed: marks.filter(({ passed }) => passed).length,
  };
};

/** How much open time each clock that has not rung has left while they stand still, in milliseconds. @param rung what rang */
export const restOfClock = (
  hours: BusinessHours,
  toPlan: ClockToPlan,
  rung: readonly Ring[],
): { name: ClockName; rest: number }[] => {
  const { clock, scale, spells } = toPlan;
  const start = startOf(toPlan, 0);
  const paused = spells.reduce<Paused[]>(
    (points, spell, index) => pause(hours, index === 0 ? points : resume(hours, points, spell.from), spell, scale),
    pointsFrom(hours, clock, start).map((point) => ({ ...point, rest: 0 })),
  );
  const rests = new Map(paused.map(({ name, number, rest }) => [`${name}:${number}`, rest]));
  const restOf = ({ name, number }: Ring) => shortened(rests.get(`${name}:${number}`) ?? 0, scale);
  return nextOfEach(ringsAfter(ringsOf(paused), rung)).map((ring) => ({ name: ring.name, rest: restOf(ring) }));
};
