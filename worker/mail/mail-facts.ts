import { z } from "zod";
import { formatMoney, formatRate } from "@/domain/money";
import type { MailFacts, MailMatter } from "./mail-language";
import type { QueuedMail } from "./mail-queue";

/** Most reasons an applicant is told; more help nobody (12 CFR 1002.9(b)(2), comment 1). */
const mostReasons = 4;

const amount = z.number().nullish();
const label = z.object({ en: z.string(), zh: z.string() });
const labels = z.array(label).default([]);

const paramsSchema = z.object({
  number: z.string().default(""),
  amount,
  currency: z.string().nullish(),
  rateBps: z.number().default(0),
  termMonths: z.number().default(0),
  monthlyPayment: amount,
  totalPaid: amount,
  askedFor: z.object({ amount: z.number(), termMonths: z.number() }).optional(),
  counterOffer: z.boolean().default(false),
  openDays: z.number().default(0),
  dueAt: z.string().optional(),
  openUntil: z.string().optional(),
  limitAt: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  wantedBy: z.string().optional(),
  final: z.boolean().default(false),
  slots: labels,
  missing: labels,
  label: label.optional(),
  reasonCodes: z.array(z.string()).default([]),
  reason: z.string().default(""),
  message: z.string().default(""),
  loanNumber: z.string().default(""),
  disbursementDate: z.string().optional(),
  carrier: z.string().nullish(),
  trackingNumber: z.string().nullish(),
  by: z.string().default(""),
});

/** Day before month and 24 hours, so that no date reads two ways. */
const dateTags = { en: "en-GB", zh: "zh-CN" } as const;
const day = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" } as const;

/** The words for codes of reasons. */
type Reasons = Pick<MailMatter<string>, "otherReason" | "reasons">;

/** What a notice knows, made readable. Throws ZodError for params that no notice has. */
export const mailFacts = ({ params, locale, timeZone }: QueuedMail, { otherReason, reasons }: Reasons): MailFacts => {
  const told = paramsSchema.parse(params);
  const money = (value: number | null | undefined) => formatMoney(value ?? 0, told.currency ?? "", locale);
  const write = (value: string | undefined, options: Intl.DateTimeFormatOptions) =>
    value === undefined ? "" : new Intl.DateTimeFormat(dateTags[locale], { ...day, ...options }).format(new Date(value));
  const instant = (value: string | undefined) => write(value, { ...clock, timeZone });
  const { number, termMonths, counterOffer, openDays, final, reason, message, loanNumber, by } = told;
  return {
    ...{ number, termMonths, counterOffer, openDays, final, reason, message, loanNumber, by },
    money: money(told.amount),
    rate: formatRate(told.rateBps, locale),
    payment: money(told.monthlyPayment),
    totalPaid: money(told.totalPaid),
    askedMoney: money(told.askedFor?.amount),
    askedMonths: told.askedFor?.termMonths ?? 0,
    until: instant(told.dueAt ?? told.openUntil ?? told.limitAt ?? told.to),
    from: instant(told.from),
    wantedBy: instant(told.wantedBy),
    slots: told.slots.map((slot) => slot[locale]),
    missing: told.missing.map((slot) => slot[locale]),
    item: told.label?.[locale] ?? "",
    reasons: [...new Set(told.reasonCodes.map((code) => reasons[code] ?? otherReason))].slice(0, mostReasons),
    carrier: told.carrier ?? "",
    trackingNumber: told.trackingNumber ?? "",
    paidOn: write(told.disbursementDate, { timeZone: "UTC" }),
  };
};
