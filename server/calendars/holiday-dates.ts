import Holidays from "date-holidays";
import type { HolidayDates } from "@/domain/business-time";
import type { Calendar } from "@/domain/calendar";

/** Public holidays of the table that are none for working people, by country, as the rule of the table names them. */
const notForAll: Partial<Record<string, readonly string[]>> = {
  // Children's Day, free for children under 14 (全国年节及纪念日放假办法, article 3).
  CN: ["06-01"],
};

const dayMs = 86_400_000;

/** Time of day and zone say when a holiday begins; its date is that of where it is. */
const datesOf = (table: Holidays, country: string, year: number): string[] =>
  table
    .getHolidays(year)
    .filter(({ start, end }) => end.getTime() - start.getTime() >= dayMs - 3_600_000)
    .filter(({ rule }) => !notForAll[country]?.includes(rule))
    .flatMap(({ date, start, end }) => daysFrom(date.slice(0, 10), Math.round((end.getTime() - start.getTime()) / dayMs)));

const daysFrom = (first: string, days: number): string[] =>
  Array.from({ length: days }, (_, index) => new Date(Date.parse(first) + index * dayMs).toISOString().slice(0, 10));

const tables = new Map<string, HolidayDates>();

const tableOf = (country: string, region: string | undefined): HolidayDates => {
  const table = new Holidays(country, region ?? "", { types: ["public"] });
  const years = new Map<number, ReadonlySet<string>>();
  const inYear = (year: number): ReadonlySet<string> => {
    const found = years.get(year) ?? new Set(datesOf(table, country, year));
    years.set(year, found);
    return found;
  };
  return { has: (date) => inYear(Number(date.slice(0, 4))).has(date) };
};

/**
 * Days that are whole public holidays in a country or a region of it. From the tables of date-holidays (https://github.com/commenthol/date-holidays,
 * data under CC BY 3.0, which name Wikipedia and the laws of each country as their sources); a year is reckoned when it is first asked for.
 */
export const holidayDates = (of: Calendar["holidays"]): HolidayDates => {
  if (!of) return { has: () => false };
  const key = `${of.country}-${of.region ?? ""}`;
  const found = tables.get(key) ?? tableOf(of.country, of.region);
  tables.set(key, found);
  return found;
};
