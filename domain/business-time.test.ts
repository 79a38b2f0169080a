import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BusinessHours,
  businessHours,
  businessTimeAfter,
  businessTimeBetween,
  nextOpen,
  openTimeAfter,
} from "./business-time";
import { type Calendar, calendarSchema } from "./calendar";

const calendarIn = (timeZone: string, more: Partial<Calendar> = {}): Calendar => {
  const day: [string, string][] = [
    ["09:00", "12:00"],
    ["13:00", "17:45"],
  ];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
  return calendarSchema.parse({ timeZone, week, holidays: null, overrides: [], ...more });
};

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "America/Havana",
  "UTC",
];
const always: [string, string][] = [["00:00", "24:00"]];
const everyDay = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };
const night: [string, string][] = [
  ["00:00", "02:15"],
  ["02:30", "24:00"],
];
const nights = { ...everyDay, sun: night, sat: night };

const calendars = zones.flatMap((zone) => [
  calendarIn(zone),
  calendarIn(zone, { week: everyDay }),
  calendarIn(zone, { week: nights }),
  calendarIn(zone, {
    overrides: [
      { date: "2026-03-28", hours: [["10:00", "14:00"]] },
      { date: "2026-10-26", hours: [] },
    ],
  }),
]);
const holidays = new Set(["2026-04-03", "2026-04-06", "2026-12-25"]);
const hours = fc.constantFrom(...calendars.map((calendar) => businessHours(calendar, holidays)));
const instant = fc.integer({ min: Date.parse("2026-01-01"), max: Date.parse("2027-01-31") });
const length = fc.integer({ min: 1, max: 400 * 3_600_000 });
const isOpen = (of: BusinessHours, at: number): boolean => nextOpen(of, at) === at;

describe("open time", () => {
  it("never ends while closed: the moment before the end is open", () => {
    fc.assert(fc.property(hours, instant, length, (of, from, ms) => isOpen(of, openTimeAfter(of, from, ms) - 1)));
  });

  it("is later the later it begins and the longer it is", () => {
    const check = (of: BusinessHours, one: number, other: number, ms: number, more: number) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      expect(openTimeAfter(of, earlier, ms)).toBeLessThanOrEqual(openTimeAfter(of, later, ms));
      expect(openTimeAfter(of, earlier, ms)).toBeLessThan(openTimeAfter(of, earlier, ms + more));
    };
    fc.assert(fc.property(hours, instant, instant, length, length, check));
  });

  it("adds up: a part and then the rest is the whole", () => {
    const check = (of: BusinessHours, from: number, part: number, rest: number) => {
      expect(openTimeAfter(of, openTimeAfter(of, from, part), rest)).toBe(openTimeAfter(of, from, part + rest));
    };
    fc.assert(fc.property(hours, instant, length, length, check));
  });

  it("between a beginning and its end is the time that was asked for", () => {
    const check = (of: BusinessHours, from: number, ms: number) => {
      expect(businessTimeBetween(of, from, openTimeAfter(of, from, ms))).toBe(ms);
    };
    fc.assert(fc.property(hours, instant, length, check));
  });

  it("between two instants is the sum over any instant between them", () => {
    const check = (of: BusinessHours, ...given: number[]) => {
      const [first = 0, middle = 0, last = 0] = given.sort((a, b) => a - b);
      expect(businessTimeBetween(of, first, middle) + businessTimeBetween(of, middle, last)).toBe(
        businessTimeBetween(of, first, last),
      );
    };
    fc.assert(fc.property(hours, instant, instant, instant, check));
  });

  it("of a calendar that is always open is time", () => {
    const open = fc.constantFrom(...zones.map((zone) => businessHours(calendarIn(zone, { week: everyDay }), new Set())));
    fc.assert(
      fc.property(open, instant, length, (of, from, ms) => {
        expect(openTimeAfter(of, from, ms)).toBe(from + ms);
        expect(businessTimeBetween(of, from, from + ms)).toBe(ms);
      }),
    );
  });
});

describe("working days", () => {
  const days = fc.integer({ min: 1, max: 60 });
  const offices = fc.constantFrom(...zones.map((zone) => businessHours(calendarIn(zone), holidays)));

  it("end while it is open, and later the more they are and the later they begin", () => {
    const check = (of: BusinessHours, one: number, other: number, count: number) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const end = businessTimeAfter(of, earlier, `${count}d`);
      expect(isOpen(of, end)).toBe(true);
      expect(end).toBeLessThanOrEqual(businessTimeAfter(of, later, `${count}d`));
      expect(end).toBeLessThan(businessTimeAfter(of, earlier, `${count + 1}d`));
    };
    fc.assert(fc.property(offices, instant, instant, days, check));
  });
});

describe("a calendar", () => {
  const berlin = businessHours(calendarIn("Europe/Berlin"), holidays);
  const at = Date.parse("2026-01-12T10:00:00.000Z");

  it("gives no time backwards", () => {
    expect(businessTimeBetween(berlin, at, at)).toBe(0);
    expect(businessTimeBetween(berlin, at, at - 1)).toBe(0);
  });

  it("takes durations of policies only", () => {
    expect(() => businessTimeAfter(berlin, at, "1w")).toThrow(RangeError);
    expect(() => businessTimeAfter(berlin, at, "999999h")).toThrow(RangeError);
  });

  it.each([
    ["an unknown zone", { timeZone: "Europe/Nowhere" }],
    [
      "hours out of order",
      {
        overrides: [
          {
            date: "2026-01-02",
            hours: [
              ["13:00", "17:00"],
              ["09:00", "12:00"],
            ],
          },
        ],
      },
    ],
    [
      "hours within others",
      {
        overrides: [
          {
            date: "2026-01-02",
            hours: [
              ["09:00", "12:00"],
              ["11:00", "13:00"],
            ],
          },
        ],
      },
    ],
    ["hours that end before they begin", { overrides: [{ date: "2026-01-02", hours: [["12:00", "09:00"]] }] }],
    ["no such time", { overrides: [{ date: "2026-01-02", hours: [["09:00", "24:01"]] }] }],
    ["no such day", { overrides: [{ date: "2026-02-30", hours: [] }] }],
    [
      "a day twice",
      {
        overrides: [
          { date: "2026-01-02", hours: [] },
          { date: "2026-01-02", hours: [] },
        ],
      },
    ],
    ["a week without open time", { week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } }],
  ])("refuses %s", (_, wrong) => {
    expect(calendarSchema.safeParse({ ...calendarIn("UTC"), ...wrong }).success).toBe(false);
  });
});
