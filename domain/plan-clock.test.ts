import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessHours } from "./business-time";
import { calendarSchema } from "./calendar";
import { planClock, restOfClock } from "./plan-clock";
import type { ReviewClock } from "./policy";

const day: [string, string][] = [["09:00", "17:30"]];
const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
const calendar = calendarSchema.parse({ timeZone: "Europe/Berlin", week, holidays: null, overrides: [] });
/** Good Friday and Easter Monday. */
const berlin = businessHours(calendar, new Set(["2026-04-03", "2026-04-06"]));

const clock: ReviewClock = {
  due: "8h",
  firstReminder: "1d",
  reminderEvery: "1d",
  reminders: 2,
  escalation: [
    { after: "12h", addRoles: ["SENIOR_UNDERWRITER"], priority: "HIGH" },
    { after: "2d", addRoles: ["OPERATIONS"], priority: "URGENT" },
  ],
  pausedBy: ["APPLICANT"],
};
const at = (text: string): number => Date.parse(text);
const iso = (instant: number): string => new Date(instant).toISOString();
/** The Friday before clocks are set forward, an hour and a half before closing. */
const friday = at("2026-03-27T16:00+01:00");
const planned = (given: Partial<Parameters<typeof planClock>[1]> = {}, from = friday) =>
  planClock(berlin, { clock, scale: 1, spells: [], ...given }, from);
const told = (rings: { name: string; number: number; at: number }[]) =>
  rings.map((ring) => [ring.name, ring.number, iso(ring.at)]);

describe("a clock by a calendar", () => {
  it("rings in open hours, each step of escalation and each reminder once", () => {
    const { dueAt, rings, marksAt, marksPassed } = planned();
    expect(told(rings)).toEqual([
      ["due", 1, iso(at("2026-03-30T15:30+02:00"))],
      ["reminder", 1, iso(at("2026-03-30T16:00+02:00"))],
      ["escalation", 1, iso(at("2026-03-31T11:00+02:00"))],
      ["escalation", 2, iso(at("2026-03-31T16:00+02:00"))],
      ["reminder", 2, iso(at("2026-03-31T16:00+02:00"))],
    ]);
    expect(iso(dueAt)).toBe(iso(at("2026-03-30T15:30+02:00")));
    expect(marksAt.map(iso)).toEqual(
      ["2026-03-30T11:30+02:00", "2026-03-30T13:30+02:00", "2026-03-30T15:30+02:00"].map((text) => iso(at(text))),
    );
    expect(marksPassed).toBe(0);
  });

  it("is reckoned in its own time first; then the distance to each instant is divided by the scale", () => {
    const plain = planned();
    const fast = planned({ scale: 86_400 });
    expect(fast.rings.map((ring) => ring.at)).toEqual(
      plain.rings.map((ring) => friday + Math.round((ring.at - friday) / 86_400)),
    );
    expect(fast.marksAt).toEqual(plain.marksAt.map((mark) => friday + Math.round((mark - friday) / 86_400)));
  });

  it("goes on after a pause with the rest of the open time", () => {
    // Two and a half hours were open; on Maundy Thursday it goes on an hour before closing.
    const spells = [{ from: friday, until: at("2026-03-30T10:00+02:00") }];
    const { dueAt, rings, marksAt, marksPassed } = planned({ spells }, at("2026-04-02T16:30+02:00"));
    expect(iso(dueAt)).toBe(iso(at("2026-04-07T13:30+02:00")));
    expect(told(rings.slice(0, 2))).toEqual([
      ["due", 1, iso(at("2026-04-07T13:30+02:00"))],
      ["reminder", 1, iso(at("2026-04-07T14:00+02:00"))],
    ]);
    expect(iso(marksAt[0] ?? 0)).toBe(iso(at("2026-04-07T09:30+02:00")));
    expect(marksPassed).toBe(0);
  });

  it("keeps what had passed as passed", () => {
    const spells = [{ from: friday, until: at("2026-03-30T14:00+02:00") }];
    const from = at("2026-04-02T10:00+02:00");
    const { marksAt, marksPassed, dueAt } = planned({ spells }, from);
    expect(marksPassed).toBe(2);
    expect(marksAt.slice(0, 2)).toEqual([from, from]);
    expect(iso(dueAt)).toBe(iso(at("2026-04-02T11:30+02:00")));
    const overdue = planned({ spells: [{ from: friday, until: at("2026-03-30T16:30+02:00") }] }, from);
    expect([overdue.dueAt, overdue.marksPassed]).toEqual([from, 3]);
  });

  it("has the same to go however often it stood still, and rings as planned if it never really did", () => {
    const minutes = fc.integer({ min: 0, max: 5 * 24 * 60 });
    const check = (first: number, second: number) => {
      const [a, b] = [friday + first * 60_000, friday + (first + second) * 60_000];
      const whole = planned({ spells: [{ from: friday, until: b }] }, b);
      const pieces = [
        { from: friday, until: a },
        { from: a, until: b },
      ];
      expect(planned({ spells: pieces }, b)).toEqual(whole);
      const toCome = (rings: typeof whole.rings) => rings.filter((ring) => ring.at > b);
      expect(toCome(whole.rings)).toEqual(toCome(planned().rings));
    };
    fc.assert(fc.property(minutes, minutes, check));
  });

  it("shows what is left while it stands still: open time of the next ring of each", () => {
    const spells = [{ from: friday, until: at("2026-03-30T10:00+02:00") }];
    const hour = 3_600_000;
    expect(restOfClock(berlin, { clock, scale: 1, spells }, [])).toEqual([
      { name: "due", rest: 5.5 * hour },
      { name: "reminder", rest: 6 * hour },
      { name: "escalation", rest: 9.5 * hour },
    ]);
    const rung = [{ name: "due" as const, number: 1, at: 0 }];
    expect(restOfClock(berlin, { clock, scale: 2, spells: [{ from: friday, until: friday + 2.5 * hour }] }, rung)[0]).toEqual({
      name: "reminder",
      rest: (8.5 * hour - 1.5 * hour) / 2,
    });
  });
});
