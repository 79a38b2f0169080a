import { z } from "zod";
import { type CaseType, caseTypes } from "@/domain/case-types";
import { AppError, type FieldError } from "@/domain/errors";
import type { SlotKind, SlotValue } from "@/domain/requests/slot";
import { dateSchema, textSchema } from "@/domain/text";
import { fieldErrors } from "../field-errors";
import type { SlotRow } from "./request-row";

type Answered = { type: string; data: Record<string, unknown> };

/** Largest number that is kept exactly. */
const most = Number.MAX_SAFE_INTEGER;

const schemas: Record<Exclude<SlotKind, "DOCUMENT">, (slot: SlotRow) => z.ZodType<SlotValue>> = {
  TEXT: () => textSchema(2_000),
  NUMBER: () => z.number().min(-most).max(most),
  DATE: () => dateSchema,
  CHOICE: ({ options }) => z.enum((options ?? []).map(({ value }) => value)),
};

const refuse = (errors: FieldError[]): never => {
  throw new AppError("VALIDATION_FAILED", "Some fields are not right.", { errors });
};

const replaced = (data: Record<string, unknown>, [name = "", ...rest]: string[], value: SlotValue): Record<string, unknown> => ({
  ...data,
  [name]: rest.length === 0 ? value : replaced((data[name] ?? {}) as Record<string, unknown>, rest, value),
});

/** What the case's own form says of the answer in the place it is asked for; complaints about other fields are not his. */
const checkInCase = ({ type, data }: Answered, target: string, value: SlotValue): void => {
  const { dataSchema, answerFields } = caseTypes[type as CaseType];
  if (!Object.hasOwn(answerFields, target)) return;
  const result = dataSchema.safeParse(replaced(data, target.split("."), value));
  const wrong = result.success ? undefined : fieldErrors(result.error).find(({ path }) => path === target);
  if (wrong) refuse([{ ...wrong, path: "value" }]);
};

/**
 * Holds an answer against its slot: its kind, its options, and what the case's form allows in the field it replaces.
 * @returns the answer as it is stored. Throws AppError VALIDATION_FAILED.
 */
export const checkSlotValue = (slot: SlotRow, answered: Answered, value: SlotValue): SlotValue => {
  if (slot.kind === "DOCUMENT")
    return refuse([{ path: "value", code: "invalid_type", message: "This asks for a file: send it to .../documents" }]);
  const result = schemas[slot.kind](slot).safeParse(value);
  if (!result.success) return refuse(fieldErrors(result.error, ["value"]));
  if (slot.target !== null) checkInCase(answered, slot.target, result.data);
  return result.data;
};
