import type { Calendar } from "@/domain/calendar";
import type { FieldError } from "@/domain/errors";

/** What is wrong with the public holidays a calendar names: of a country or region nobody has a table of, no day would be free. */
export const holidayErrors = async (data: Record<string, unknown>): Promise<FieldError[]> => {
  const holidays = data.holidays as Calendar["holidays"] | undefined;
  if (!holidays) return [];
  const { country, region } = holidays;
  // Loaded when it is needed: it brings the tables of all countries along.
  const { default: Holidays } = await import("date-holidays");
  const tables = new Holidays();
  if (!Object.hasOwn(tables.getCountries(), country))
    return [{ path: "holidays.country", code: "unknown_country", message: `There is no table of holidays for ${country}` }];
  if (region === undefined || Object.hasOwn(tables.getStates(country) ?? {}, region)) return [];
  return [
    { path: "holidays.region", code: "unknown_region", message: `There is no table of holidays for ${region} in ${country}` },
  ];
};
