// Without the schemas of money.ts, for pages that must stay light.

/** Currencies we lend in; all have two decimals, amounts are integers in minor units (ISO 4217). */
export const currencies = ["EUR", "USD", "GBP", "CHF", "CNY"] as const;
export type Currency = (typeof currencies)[number];

/** Largest amount a field may hold: 1,000,000,000.00. Above it something is wrong with the input. */
export const maxAmount = 100_000_000_000;

export type Money = { amount: number; currency: Currency };

const formats: Record<string, Intl.NumberFormat> = {};

/**
 * Money as people write it, e.g. `1234550, "EUR", "en"` -> `12,345.50 EUR`. To make a format takes longer than all else that is done for a line
 * of the inbox: one is kept for each language.
 * @param amount minor units
 */
export const formatMoney = (amount: number, currency: string, locale = "en"): string => {
  formats[locale] ??= new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${formats[locale].format(amount / 100)} ${currency}`;
};

/** `725` -> `7.25 %`. @param bps basis points */
export const formatRate = (bps: number, locale?: string): string => formatMoney(bps, "%", locale);
