// Without the schemas of order.ts, for pages that must stay light.
import { maxAmount } from "../currency";

/** Price of all lines, minor units. Throws RangeError above what an amount may be. */
export const totalOf = (lines: readonly { unitPrice: number; quantity: number }[]): number => {
  const total = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  if (total > maxAmount) throw new RangeError(`an order of ${total} is too large`);
  return total;
};
