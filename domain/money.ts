import { z } from "zod";
import { currencies, maxAmount } from "./currency";

export { type Currency, currencies, formatMoney, formatRate, type Money, maxAmount } from "./currency";

export const currencySchema = z.enum(currencies);

/** Amount in minor units, zero allowed. */
export const amountSchema = z.int().min(0).max(maxAmount);
/** Amount in minor units, more than zero. */
export const positiveAmountSchema = z.int().min(1).max(maxAmount);
