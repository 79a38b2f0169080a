/**
 * Reads an amount with up to two decimals; spaces, apostrophes and commas between thousands are ignored, a lone comma before one or two last digits is the decimal point.
 * @returns minor units, undefined for an empty text, NaN for what is no amount
 */
export const parseAmount = (text: string): number | undefined => {
  const compact = text.replace(/[\s'’]/g, "");
  if (compact === "") return undefined;
  const plain = /^\d+,\d{1,2}$/.test(compact) ? compact.replace(",", ".") : compact.replace(/,(?=\d{3}(\D|$))/g, "");
  const match = /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(plain);
  if (!match) return Number.NaN;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
};

/** `1234550` -> `12,345.50`. @param amount minor units */
export const amountText = (amount: number | undefined, locale: string): string =>
  amount === undefined || Number.isNaN(amount)
    ? ""
    : new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount / 100);
