// Without the schemas of order.ts, for pages that must stay light; a test holds both to the same answers.
import { currencies } from "../currency";
import { emailPattern, isShowable, maxEmailLength, maxNameLength, personNamePattern } from "../text-rules";
import { countries } from "./countries";

/** What one order may hold: lines, and pieces of one product. */
export const orderLimits = { lines: 100, quantity: 1_000 } as const;

/** Longest parts of an address, characters. */
export const addressLimits = { line1: 120, line2: 120, city: 80 } as const;

export const skuPattern = /^[A-Z0-9][A-Z0-9-]{1,31}$/;
export const postalCodePattern = /^[A-Za-z0-9][A-Za-z0-9 -]{1,11}$/;
export const cardTokenPattern = /^tok_[a-z0-9_]{1,60}$/;

type Rule = (value: unknown) => boolean;

const text =
  (rule: (value: string) => boolean): Rule =>
  (value) =>
    typeof value === "string" && rule(value);
const words = (max: number): Rule =>
  text((value) => value.trim().length >= 1 && value.trim().length <= max && isShowable(value.trim()));

const rules = {
  currency: text((value) => (currencies as readonly string[]).includes(value)),
  "shippingAddress.line1": words(addressLimits.line1),
  "shippingAddress.line2": (value) => value === undefined || words(addressLimits.line2)(value),
  "shippingAddress.city": words(addressLimits.city),
  "shippingAddress.postalCode": text((value) => postalCodePattern.test(value.trim())),
  "shippingAddress.country": text((value) => countries.includes(value.toUpperCase())),
  "payment.cardToken": text((value) => cardTokenPattern.test(value)),
  "customer.name": text((value) => value.trim().length <= maxNameLength && personNamePattern.test(value.trim())),
  "customer.email": text((value) => value.length <= maxEmailLength && emailPattern.test(value)),
} as const satisfies Record<string, Rule>;
const paths = Object.keys(rules) as (keyof typeof rules)[];

/** Come from the account when somebody orders for himself. */
const fromAccount: readonly string[] = ["customer.name", "customer.email"];

const at = (order: object, path: string): unknown =>
  path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], order);

const isQuantity: Rule = (value) => Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= orderLimits.quantity;

type Line = { sku: string; quantity: number };

const wrongLines = (lines: readonly Line[]): string[] => [
  ...(lines.length < 1 || lines.length > orderLimits.lines ? ["lines"] : []),
  ...lines.flatMap(({ sku, quantity }, place) => [
    ...(skuPattern.test(sku) ? [] : [`lines.${place}.sku`]),
    ...(isQuantity(quantity) ? [] : [`lines.${place}.quantity`]),
  ]),
];

/**
 * Paths of what is missing or cannot be, as the schema of the same order would say: `lines.0.quantity`, `shippingAddress.city`.
 * A form has each product once, so that is not asked here.
 * @param own the customer himself orders
 */
export const findWrongOrderAnswers = (order: { lines: readonly Line[] }, own: boolean): string[] => {
  const isLeftOut = (path: string) => own && fromAccount.includes(path) && at(order, path) === undefined;
  return [...wrongLines(order.lines), ...paths.filter((path) => !isLeftOut(path) && !rules[path](at(order, path)))];
};
