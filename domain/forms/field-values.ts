import { z } from "zod";
import { maxAmount } from "../money";
import { dateSchema, textSchema } from "../text";
import type { FieldKind, FieldOf, FormField } from "./form-field";

const between = (min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER) => z.number().min(min).max(max);

const oneOf = (values: readonly string[]) =>
  z.string().refine((value) => values.includes(value), { message: "None of the options" });

/** A list of known values, each once; what is wrong within it is wrong with the field. */
const someOf = (values: readonly string[]) =>
  z
    .array(z.string())
    .refine((given) => given.every((value) => values.includes(value)), { message: "One of these is not offered" })
    .refine((given) => new Set(given).size === given.length, { message: "Each once" });

const valuesOf = ({ options }: FieldOf<"choice" | "choices">): string[] => options.map(({ value }) => value);

/** What each kind of field may hold. */
const valueSchemas: { [Kind in FieldKind]: (field: FieldOf<Kind>) => z.ZodType } = {
  text: ({ maxLength }) => textSchema(maxLength).refine((text) => !/[\r\n]/.test(text), { message: "One line only" }),
  longText: ({ maxLength }) => textSchema(maxLength),
  number: ({ min, max, integer }) =>
    integer ? between(min, max).refine(Number.isInteger, { message: "No fractions" }) : between(min, max),
  money: ({ min = 0, max = maxAmount }) => z.int().min(min).max(max),
  percent: ({ min = 0, max = 1_000_000 }) => z.int().min(min).max(max),
  date: ({ min = "0001-01-01", max = "9999-12-31" }) =>
    dateSchema.refine((day) => day >= min && day <= max, { message: `Not between ${min} and ${max}` }),
  choice: (field) => oneOf(valuesOf(field)),
  choices: (field) => {
    const { required, min = 0, max = field.options.length } = field;
    return someOf(valuesOf(field))
      .min(required ? Math.max(min, 1) : min)
      .max(max);
  },
  yesNo: () => z.boolean(),
  // Ids of documents; whether they are this case's and clean is the server's to know.
  file: ({ required, max }) =>
    z
      .array(z.uuid())
      .min(required ? 1 : 0)
      .max(max)
      .refine((given) => new Set(given).size === given.length, { message: "Each once" }),
  checklist: ({ items, required: any }) =>
    someOf(items.map(({ name }) => name))
      .min(any ? 1 : 0)
      .refine((ticked) => items.every(({ name, required }) => !required || ticked.includes(name)), {
        message: "Something that must be done is not ticked",
      }),
};

/** Whether a field must be answered: by its own word, or because something in it must be ticked or chosen. */
export const isRequired = (field: FormField): boolean =>
  field.required ||
  (field.kind === "checklist" && field.items.some(({ required }) => required)) ||
  (field.kind === "choices" && (field.min ?? 0) > 0);

/** The schema of what one field may hold; left out where it need not be answered. */
export const valueSchemaOf = (field: FormField): z.ZodType => {
  const schema = valueSchemas[field.kind](field as never);
  return isRequired(field) ? schema : schema.optional();
};
