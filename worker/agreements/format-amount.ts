/** An amount without its currency, as the columns of a table have it: `123450` -> `1,234.50`. @param amount minor units */
export const formatAmount = (amount: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount / 100);
