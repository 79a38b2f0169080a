import { useLocale } from "next-intl";
import { formatMoney, formatRate } from "@/domain/currency";
import { usePreferences } from "./use-preferences";

const steps = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** Day before month and 24 hours, so that no date reads two ways. */
const dateTags: Record<string, string> = { en: "en-GB", zh: "zh-CN" };

/** Makes it when it is asked for first: what formats times takes longer to make than to draw a row of a list. */
const later = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const createFormat = (locale: string, timeZone: string) => {
  const tag = dateTags[locale] ?? locale;
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const day = { day: "numeric", month: "short", year: "numeric" } as const;
  const ofInstants = (options: Intl.DateTimeFormatOptions) => {
    const format = later(() => new Intl.DateTimeFormat(tag, { timeZone, ...options }));
    return (instant: string) => format().format(new Date(instant));
  };
  const relative = later(() => new Intl.RelativeTimeFormat(tag, { numeric: "auto", style: "short" }));
  const number = later(() => new Intl.NumberFormat(locale));
  const list = later(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  const or = later(() => new Intl.ListFormat(tag, { type: "disjunction" }));
  const plainDate = later(() => new Intl.DateTimeFormat(tag, { ...day, timeZone: "UTC" }));
  return {
    locale,
    timeZone,
    money: (amount: number, currency: string) => formatMoney(amount, currency, locale),
    rate: (bps: number) => formatRate(bps, locale),
    number: (value: number) => number().format(value),
    date: ofInstants(day),
    longDate: ofInstants({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    /** For what is near: `Tue, 1 Dec, 09:00`. */
    weekdayTime: ofInstants({ weekday: "short", day: "numeric", month: "short", ...clock }),
    time: ofInstants(clock),
    dateTime: ofInstants({ ...day, ...clock }),
    exact: ofInstants({ ...day, ...clock, second: "2-digit", timeZoneName: "short" }),
    /** A calendar date without a place on earth, `YYYY-MM-DD`. */
    calendarDate: (date: string) => plainDate().format(new Date(`${date}T00:00:00Z`)),
    list: (items: string[]) => list().format(items),
    anyOf: (items: string[]) => or().format(items),
    /** `5 min ago`, `in 2 hr`; within a minute `now`. @param now milliseconds */
    relative: (instant: string, now: number) => {
      const distance = Date.parse(instant) - now;
      const [unit, size] = steps.find(([, length]) => Math.abs(distance) >= length) ?? (["second", 60_000] as const);
      return relative().format(Math.trunc(distance / size), unit);
    },
  };
};

export type Format = ReturnType<typeof createFormat>;

/** One for each language and zone: a list has several in each of its rows. */
const formats = new Map<string, Format>();

/** Dates, numbers and money in the reader's language and time zone. */
export const useFormat = (): Format => {
  const locale = useLocale();
  const timeZone = usePreferences()?.timeZone ?? "UTC";
  const key = `${locale} ${timeZone}`;
  const format = formats.get(key) ?? createFormat(locale, timeZone);
  formats.set(key, format);
  return format;
};
