import type { UseFormRegister } from "react-hook-form";

/** What a control of an order's form gets; names are dotted paths within the data of the decision. */
export type OrderControlProps = {
  idOf: (name: string) => string;
  register: UseFormRegister<Record<string, unknown>>;
  textOf: (name: string) => string | undefined;
};

/** For `setValueAs`: a text of nothing is none. */
export const emptyIsNone = (value: unknown): unknown => (typeof value === "string" && value.trim() === "" ? undefined : value);
