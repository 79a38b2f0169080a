import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReviewClock } from "./policy";
import { nextOfEach, noticeRings, offerRings, type Ring, requestRings, reviewRings, ringsAfter, timersOf } from "./schedule";

const day = 86_400_000;
const clock: ReviewClock = {
  due: "24h",
  firstReminder: "5d",
  reminderEvery: "3d",
  reminders: 30,
  escalation: [{ after: "72h", addRoles: ["SENIOR_UNDERWRITER"], priority: "HIGH" }],
  pausedBy: ["APPLICANT"],
};
const inDays = (rings: readonly Ring[]) => rings.map(({ name, at, number }) => [name, at / day, number]);

describe("the clocks of a review", () => {
  it("ring in the order of the loan policy: due, escalation, then reminders on day 5, 8, 11", () => {
    expect(inDays(reviewRings(clock, 0, 1).slice(0, 5))).toEqual([
      ["due", 1, 1],
      ["escalation", 3, 1],
      ["reminder", 5, 1],
      ["reminder", 8, 2],
      ["reminder", 11, 3],
    ]);
  });

  it("escalate in as many steps as the policy has, numbered in its order", () => {
    const step = (after: string) => ({ after, addRoles: ["OPERATIONS" as const], priority: "URGENT" as const });
    const rings = reviewRings({ ...clock, reminders: 1, escalation: [step("2d"), step("36h")] }, 0, 1);
    expect(inDays(rings)).toEqual([
      ["due", 1, 1],
      ["escalation", 1.5, 2],
      ["escalation", 2, 1],
      ["reminder", 5, 1],
    ]);
  });

  it("of a recorded history have the one step they were recorded with", () => {
    const { escalation: _, ...rest } = clock;
    const recorded = { ...rest, reminders: undefined, escalateAfter: "72h", escalateTo: ["SENIOR_UNDERWRITER"] };
    expect(reviewRings(recorded as never, 0, 1)).toEqual(reviewRings(clock, 0, 1));
  });

  it("stop reminding when the policy's number is spent", () => {
    const rings = reviewRings({ ...clock, reminders: 2 }, 0, 1);
    expect(rings.map(({ name }) => name)).toEqual(["due", "escalation", "reminder", "reminder"]);
    expect(ringsAfter(rings, rings)).toEqual([]);
  });

  it("never run backwards, ring due and escalation once, and count reminders without a gap", () => {
    const length = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.constantFrom("m", "h", "d")).map(([n, unit]) => `${n}${unit}`);
    const anyClock = fc.record({ due: length, firstReminder: length, reminderEvery: length, escalateAfter: length });
    type Lengths = Pick<ReviewClock, "due" | "firstReminder" | "reminderEvery"> & { escalateAfter: string };
    const check = ({ escalateAfter, ...lengths }: Lengths, openedAt: number, scale: number) => {
      const escalation = [{ addRoles: ["OPERATIONS" as const], priority: "HIGH" as const, after: escalateAfter }];
      const rings = reviewRings({ ...clock, ...lengths, reminders: 200, escalation }, openedAt, scale);
      const times = rings.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.every((at) => at > openedAt)).toBe(true);
      const numbers = (name: Ring["name"]) => rings.filter((ring) => ring.name === name).map(({ number }) => number);
      expect(numbers("due")).toEqual([1]);
      expect(numbers("escalation")).toEqual([1]);
      expect(numbers("reminder")).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    };
    fc.assert(fc.property(anyClock, fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 10_000 }), check), {
      numRuns: 30,
    });
  });
});

describe("the clocks of an applicant and of the law", () => {
  it("remind of a request after 7 and 14 days and end it after 21", () => {
    const rings = requestRings({ firstReminder: "7d", finalReminder: "14d", rejectAfter: "21d" }, 0, 1);
    expect(inDays(rings)).toEqual([
      ["requestReminder", 7, 1],
      ["requestFinalReminder", 14, 1],
      ["requestExpiry", 21, 1],
    ]);
  });

  it("remind of an offer after 3, 7 and 12 days and end it after 14", () => {
    const rings = offerRings({ reminders: ["3d", "7d", "12d"], closeAfter: "14d" }, 0, 1);
    expect(inDays(rings)).toEqual([
      ["offerReminder", 3, 1],
      ["offerReminder", 7, 2],
      ["offerReminder", 12, 3],
      ["offerExpiry", 14, 1],
    ]);
  });

  it("warn the desk 5 days before the 30 of Regulation B are over", () => {
    expect(inDays(noticeRings({ within: "30d", warnBefore: "5d" }, 0, 1))).toEqual([
      ["noticeWarning", 25, 1],
      ["noticeLimit", 30, 1],
    ]);
  });

  it("run as many times faster as the case does", () => {
    expect(
      requestRings({ firstReminder: "7d", finalReminder: "14d", rejectAfter: "21d" }, 1_000, 86_400).map(({ at }) => at),
    ).toEqual([8_000, 15_000, 22_000]);
  });
});

describe("what is still to come", () => {
  const rings = reviewRings(clock, 0, 1);

  it("leaves out what rang, ring by ring", () => {
    const [due, escalation, first] = rings;
    if (!due || !escalation || !first) throw new Error("no clocks");
    expect(inDays(ringsAfter(rings, [due, escalation, first]).slice(0, 2))).toEqual([
      ["reminder", 8, 2],
      ["reminder", 11, 3],
    ]);
  });

  it("shows the next ring of each clock with its instant and what happens then", () => {
    expect(nextOfEach(rings).map(({ name }) => name)).toEqual(["due", "escalation", "reminder"]);
    expect(timersOf(rings)[2]).toEqual({ name: "reminder", at: "1970-01-06T00:00:00.000Z", then: "REMIND" });
  });
});
