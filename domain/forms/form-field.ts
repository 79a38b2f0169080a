import { z } from "zod";
import { writtenTextSchema } from "../localized-text";
import { currencySchema, maxAmount } from "../money";
import { dateSchema } from "../text";

/** Names that become keys of the answer: plain identifiers, none that every object has already. */
export const fieldNameSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,59}$/, "Letters, digits and _, beginning with a letter")
  .refine((name) => !(name in {}), { message: "This name is taken by the language" });

const label = writtenTextSchema(200);
const common = { name: fieldNameSchema, label, help: writtenTextSchema(500).optional(), required: z.boolean().default(false) };

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

const options = z
  .array(z.strictObject({ value: z.string().min(1).max(100), label }))
  .min(1)
  .max(50)
  .refine((all) => unique(all.map(({ value }) => value)), { message: "Each value once" });

const items = z
  .array(z.strictObject({ name: fieldNameSchema, label, required: z.boolean().default(false) }))
  .min(1)
  .max(30)
  .refine((all) => unique(all.map(({ name }) => name)), { message: "Each name once" });

const amount = z.int().min(0).max(maxAmount).optional();
const bps = z.int().min(-1_000_000).max(1_000_000).optional();

/** Every kind of field there is; a form knows no other. Bounds are part of the field, and included. */
export const fieldSchemas = {
  text: z.strictObject({ ...common, kind: z.literal("text"), maxLength: z.int().min(1).max(500).default(200) }),
  longText: z.strictObject({ ...common, kind: z.literal("longText"), maxLength: z.int().min(1).max(5_000).default(2_000) }),
  number: z.strictObject({
    ...common,
    kind: z.literal("number"),
    min: z.number().optional(),
    max: z.number().optional(),
    integer: z.boolean().default(false),
  }),
  /** Bounds and answer in minor units of `currency`. */
  money: z.strictObject({ ...common, kind: z.literal("money"), currency: currencySchema, min: amount, max: amount }),
  /** Bounds and answer in basis points. */
  percent: z.strictObject({ ...common, kind: z.literal("percent"), min: bps, max: bps }),
  date: z.strictObject({ ...common, kind: z.literal("date"), min: dateSchema.optional(), max: dateSchema.optional() }),
  choice: z.strictObject({ ...common, kind: z.literal("choice"), options }),
  choices: z.strictObject({
    ...common,
    kind: z.literal("choices"),
    options,
    min: z.int().min(0).max(50).optional(),
    max: z.int().min(1).max(50).optional(),
  }),
  yesNo: z.strictObject({ ...common, kind: z.literal("yesNo") }),
  /** `max` is how many files. */
  file: z.strictObject({ ...common, kind: z.literal("file"), max: z.int().min(1).max(10).default(1) }),
  checklist: z.strictObject({ ...common, kind: z.literal("checklist"), items }),
} as const;

export type FieldKind = keyof typeof fieldSchemas;
export type FieldOf<Kind extends FieldKind> = z.output<(typeof fieldSchemas)[Kind]>;
export type FormField = { [Kind in FieldKind]: FieldOf<Kind> }[FieldKind];
export const fieldKinds = Object.keys(fieldSchemas) as FieldKind[];

const { text, longText, number, money, percent, date, choice, choices, yesNo, file, checklist } = fieldSchemas;

/** One field; bounds that let nothing through are refused. */
export const formFieldSchema = z
  .discriminatedUnion("kind", [text, longText, number, money, percent, date, choice, choices, yesNo, file, checklist])
  .refine((field) => field.kind !== "choices" || (field.min ?? 0) <= field.options.length, {
    message: "More than there are options",
    path: ["min"],
  })
  .refine((field) => !("min" in field) || field.min === undefined || field.max === undefined || field.min <= field.max, {
    message: "The lower bound is above the upper one",
    path: ["min"],
  });
