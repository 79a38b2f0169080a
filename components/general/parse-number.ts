/**
 * Reads a number as people write it: a comma before three digits is between thousands, any other is the decimal point.
 * @returns undefined for an empty text, NaN for what is no number
 */
export const parseNumber = (text: string): number | undefined => {
  const compact = text.replace(/[\s'’]/g, "").replace(/,(?=\d{3}(\D|$))/g, "");
  if (compact === "") return undefined;
  return /^-?\d{1,15}([.,]\d{1,10})?$/.test(compact) ? Number(compact.replace(",", ".")) : Number.NaN;
};
