import { useLocale } from "next-intl";
import { useMemo } from "react";
import { formatMoney, formatRate } from "@/domain/currency";
import { usePreferences } from "./use-preferences";

const steps = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** Day before month and 24 hours, so that no date reads two ways. */
const dateTags: Record<string, string> = { en: "en-GB", zh: "zh-CN" };

const createFormat = (locale: string, timeZone: string) => {
  const tag = dateTags[locale] ?? locale;
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone, ...options });
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const day = { day: "numeric", month: "short", year: "numeric" } as const;
  const formats = {
    date: make(day),
    longDate: make({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    time: make(clock),
    weekdayTime: make({ weekday: "short", day: "numeric", month: "short", ...clock }),
    dateTime: make({ ...day, ...clock }),
    exact: make({ ...day, ...clock, second: "2-digit", timeZoneName: "short" }),
  };
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto", style: "short" });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const or = new Intl.ListFormat(tag, { type: "disjunction" });
  /** A calendar date without a place on earth, `YYYY-MM-DD`. */
  const plainDate = new Intl.DateTimeFormat(tag, { ...day, timeZone: "UTC" });
  return {
    locale,
    timeZone,
    money: (amount: number, currency: string) => formatMoney(amount, currency, locale),
    rate: (bps: number) => formatRate(bps, locale),
    number: (value: number) => number.format(value),
    date: (instant: string) => formats.date.format(new Date(instant)),
    longDate: (instant: string) => formats.longDate.format(new Date(instant)),
    /** For what is near: `Tue, 1 Dec, 09:00`. */
    weekdayTime: (instant: string) => formats.weekdayTime.format(new Date(instant)),
    time: (instant: string) => formats.time.format(new Date(instant)),
    dateTime: (instant: string) => formats.dateTime.format(new Date(instant)),
    exact: (instant: string) => formats.exact.format(new Date(instant)),
    calendarDate: (date: string) => plainDate.format(new Date(`${date}T00:00:00Z`)),
    list: (items: string[]) => list.format(items),
    anyOf: (items: string[]) => or.format(items),
    /** `5 min ago`, `in 2 hr`; within a minute `now`. @param now milliseconds */
    relative: (instant: string, now: number) => {
      const distance = Date.parse(instant) - now;
      const [unit, size] = steps.find(([, length]) => Math.abs(distance) >= length) ?? (["second", 60_000] as const);
      return relative.format(Math.trunc(distance / size), unit);
    },
  };
};

export type Format = ReturnType<typeof createFormat>;

/** Dates, numbers and money in the reader's language and time zone. */
export const useFormat = (): Format => {
  const locale = useLocale();
  const timeZone = usePreferences()?.timeZone ?? "UTC";
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
};
