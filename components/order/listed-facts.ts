import type { OrderFlag } from "@/domain/order/check";
import { flagLooks } from "./order-flags";

export type Raised = { flag: OrderFlag; value: number };

const isRaised = (entry: unknown): entry is Raised => {
  const { flag, value } = Object(entry) as Record<string, unknown>;
  return typeof flag === "string" && Object.hasOwn(flagLooks, flag) && typeof value === "number";
};

const numberIn = (part: unknown, name: string): number | undefined => {
  const found: unknown = Object(part)[name];
  return typeof found === "number" ? found : undefined;
};

const textIn = (part: unknown, name: string): string | undefined => {
  const found: unknown = Object(part)[name];
  return typeof found === "string" ? found : undefined;
};

/** Why an order needs a person, as a line of a list says it, read without a schema: a page of the inbox has many lines. */
export const listedFlagsOf = ({ check }: Record<string, unknown>) => {
  const { flags, inputs, past } = Object(check) as Record<string, unknown>;
  return {
    flags: Array.isArray(flags) ? flags.filter(isRaised) : [],
    reviewAbove: numberIn(inputs, "reviewAbove"),
    pastOrders: numberIn(past, "orders") ?? 0,
  };
};

/** What went wrong with an order, by its codes. */
export const listedTroubleOf = ({ about }: Record<string, unknown>) => ({
  step: textIn(about, "step"),
  undo: textIn(about, "undo"),
  error: textIn(about, "error"),
});
