import { describe, expect, it, test } from "vitest";
import { calendarOf } from "../testing/due-times";
import { holidayDates } from "./holiday-dates";

const daysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10)).filter((date) =>
    date.startsWith(String(year)),
  );
const holidaysOf = (year: number, country: string, region?: string): string[] => {
  const dates = holidayDates({ country, ...(region && { region }) });
  return daysOf(year).filter((date) => dates.has(date));
};
const inYear = (year: number, days: string[]): string[] => days.map((day) => `${year}-${day}`);

describe("public holidays", () => {
  // Gesetz über die Sonn- und Feiertage (Berlin).
  it("of Berlin", () =>
    expect(holidaysOf(2026, "DE", "BE")).toEqual(
      inYear(2026, ["01-01", "03-08", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"]),
    ));

  // 5 U.S.C. 6103; a holiday on a Saturday is kept on Friday.
  it("of the United States", () =>
    expect(holidaysOf(2026, "US")).toEqual(
      inYear(2026, [
        ...["01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "07-04"],
        ...["09-07", "10-12", "11-11", "11-26", "12-25"],
      ]),
    ));

  // 全国年节及纪念日放假办法: those that are for everybody and for a whole day.
  it("of China, without those for some people or half a day", () => {
    const dates = holidaysOf(2026, "CN");
    for (const free of ["01-01", "02-17", "04-05", "05-01", "06-19", "09-25", "10-01"]) expect(dates).toContain(`2026-${free}`);
    for (const worked of ["03-08", "05-04", "06-01", "08-01"]) expect(dates).not.toContain(`2026-${worked}`);
  });

  it("of nowhere are none", () => expect(daysOf(2026).filter((date) => holidayDates(null).has(date))).toEqual([]));
});

test("an office in Shanghai is closed on every day of the law, and works on weekends for others that are free", () => {
  const overrides = calendarOf("shanghai-office").overrides;
  const worked = overrides.filter(({ hours }) => hours.length > 0).map(({ date }) => date);
  const free = overrides.filter(({ hours }) => hours.length === 0).map(({ date }) => date);
  expect(worked).toHaveLength(11);
  expect(worked.every((date) => [0, 6].includes(new Date(date).getUTCDay()))).toBe(true);
  for (const year of [2025, 2026]) expect(free).toEqual(expect.arrayContaining(holidaysOf(year, "CN")));
});
