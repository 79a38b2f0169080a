import { instantAt } from "../i18n/zoned-time";

const day = 86_400_000;

const isDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`));

/** First instant of a calendar day where the reader is, `days` later; undefined for what is no date. @param date `YYYY-MM-DD` */
export const startOfDay = (date: string | null, timeZone: string, days = 0): string | undefined =>
  date !== null && isDate(date)
    ? new Date(instantAt(Date.parse(`${date}T00:00:00Z`) + days * day, timeZone)).toISOString()
    : undefined;
