import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReviewClock } from "./policy";
import { nothingRung, type Ring, reminderAt, ringsToCome } from "./schedule";

const day = 86_400_000;
const clock: ReviewClock = {
  due: "24h",
  firstReminder: "5d",
  reminderEvery: "3d",
  reminders: 30,
  escalateAfter: "72h",
  escalateTo: ["SENIOR_UNDERWRITER"],
};

/** The first so many rings as a review would hear them. */
const hear = (of: ReviewClock, openedAt: number, scale: number, count: number): Ring[] => {
  let rung = nothingRung;
  return Array.from({ length: count }, () => {
    const [next] = ringsToCome(of, openedAt, scale, rung);
    if (!next) throw new Error("no clock is left");
    rung = { ...rung, [next.name]: next.number };
    return next;
  });
};

describe("the clocks of a review", () => {
  it("ring in the order of the loan policy: due, escalation, then reminders on day 5, 8, 11", () => {
    const heard = hear(clock, 0, 1, 5).map(({ name, at, number }) => [name, at / day, number]);
    expect(heard).toEqual([
      ["due", 1, 1],
      ["escalation", 3, 1],
      ["reminder", 5, 1],
      ["reminder", 8, 2],
      ["reminder", 11, 3],
    ]);
  });

  it("stop reminding when the policy's number is spent", () => {
    const heard = hear({ ...clock, reminders: 2 }, 0, 1, 4);
    expect(heard.map(({ name }) => name)).toEqual(["due", "escalation", "reminder", "reminder"]);
    expect(ringsToCome({ ...clock, reminders: 2 }, 0, 1, { due: 1, escalation: 1, reminder: 2 })).toEqual([]);
  });

  it("count from the opening of the task, whenever they are asked", () => {
    expect(reminderAt(clock, 7 * day, 1, 2)).toBe(15 * day);
  });

  it("never run backwards, ring due and escalation once, and count reminders without a gap", () => {
    const length = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.constantFrom("m", "h", "d")).map(([n, unit]) => `${n}${unit}`);
    const anyClock = fc.record({ due: length, firstReminder: length, reminderEvery: length, escalateAfter: length });
    fc.assert(
      fc.property(
        anyClock,
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 1, max: 10_000 }),
        (lengths, openedAt, scale) => {
          const heard = hear({ ...lengths, reminders: 1_000, escalateTo: ["OPERATIONS"] }, openedAt, scale, 1_000);
          const times = heard.map(({ at }) => at);
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect(times.every((at) => at > openedAt)).toBe(true);
          expect(heard.filter(({ name }) => name === "due").length).toBeLessThanOrEqual(1);
          expect(heard.filter(({ name }) => name === "escalation").length).toBeLessThanOrEqual(1);
          const numbers = heard.filter(({ name }) => name === "reminder").map(({ number }) => number);
          expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        },
      ),
      { numRuns: 30 },
    );
  });
});
