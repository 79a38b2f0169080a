/**
 * Full years between two calendar dates, `2000-02-29` to `2026-02-28` = 25: a birthday counts from its own date on.
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 */
export const fullYears = (from: string, to: string): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
};

/** A calendar date some months later; a day that the month does not have becomes its last one. @param date `YYYY-MM-DD` */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
};
