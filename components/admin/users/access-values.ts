import type { ListedUser } from "@/domain/admin/account";
import { type Currency, currencies, maxAmount } from "@/domain/currency";
import type { Role } from "@/domain/roles";

/** Roles and limits as they stand in a form: limits in minor units, undefined while empty, NaN for what is no amount. */
export type AccessValues = { roles: readonly Role[]; limits: Partial<Record<Currency, number | undefined>> };

const isWrong = (amount: number | undefined): boolean =>
  amount !== undefined && !(Number.isInteger(amount) && amount >= 0 && amount <= maxAmount);

/** Currencies whose limit is no amount. */
export const wrongLimits = ({ limits }: AccessValues): Currency[] => currencies.filter((currency) => isWrong(limits[currency]));

/** What of it is sent: a currency without a limit is left out. */
export const givenLimits = ({ limits }: AccessValues): Partial<Record<Currency, number>> =>
  Object.fromEntries(currencies.flatMap((currency) => (limits[currency] === undefined ? [] : [[currency, limits[currency]]])));

/** Whether somebody would get other roles or limits than he has. */
export const changesAccess = (user: Pick<ListedUser, "roles" | "limits">, values: AccessValues): boolean =>
  user.roles.length !== values.roles.length ||
  user.roles.some((role) => !values.roles.includes(role)) ||
  currencies.some((currency) => user.limits[currency] !== values.limits[currency]);
