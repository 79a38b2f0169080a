import { z } from "zod";
import { valueSchemaOf } from "./forms/field-values";
import { type FormField, fieldNameSchema, formFieldSchema } from "./forms/form-field";
import { writtenTextSchema } from "./localized-text";

const outcomeSchema = z.strictObject({
  outcome: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/, "Capital letters, digits and _"),
  label: writtenTextSchema(60),
  tone: z.enum(["good", "neutral", "bad"]).default("neutral"),
  /** Names of the fields that belong to it; left out: all. */
  fields: z.array(fieldNameSchema).max(40).optional(),
});

type Named = {
  fields: readonly { name: string }[];
  outcomes: readonly { outcome: string; fields?: readonly string[] | undefined }[];
};

const firstTwice = (names: readonly string[]): number => names.findIndex((name, place) => names.indexOf(name) !== place);

const checkNames = ({ fields, outcomes }: Named, context: z.RefinementCtx): void => {
  const names = fields.map(({ name }) => name);
  const say = (path: PropertyKey[], message: string) => context.addIssue({ code: "custom", path, message });
  const [field, outcome] = [firstTwice(names), firstTwice(outcomes.map((one) => one.outcome))];
  if (field >= 0) say(["fields", field, "name"], "Another field has this name");
  if (outcome >= 0) say(["outcomes", outcome, "outcome"], "Another outcome has this name");
  for (const [place, { fields: own = [] }] of outcomes.entries())
    for (const [index, name] of own.entries())
      if (!names.includes(name)) say(["outcomes", place, "fields", index], "There is no such field");
};

/**
 * What a task that brings its form with it asks: fields of known kinds, and the outcomes that may be chosen. Texts are one string, or
 * `{en, zh}`. `factLabels` names the task's facts, by key.
 */
export const taskFormSchema = z
  .strictObject({
    version: z.literal(1),
    fields: z.array(formFieldSchema).max(40).default([]),
    outcomes: z.array(outcomeSchema).min(1).max(6),
    factLabels: z.record(z.string().max(100), writtenTextSchema(200)).optional(),
  })
  .superRefine(checkNames);
export type TaskForm = z.output<typeof taskFormSchema>;
export type TaskFormOutcome = TaskForm["outcomes"][number];

/** The fields one is asked when this outcome is chosen, in the order of the form. */
export const fieldsOf = (form: TaskForm, { fields: own }: Pick<TaskFormOutcome, "fields">): FormField[] =>
  own ? form.fields.filter(({ name }) => own.includes(name)) : form.fields;

/** The schema of what is filled in for one outcome: every field by its kind and bounds, and no other. */
export const dataSchemaOf = (fields: readonly FormField[]) =>
  z.strictObject(Object.fromEntries(fields.map((field) => [field.name, valueSchemaOf(field)])));

/** The schema of `{outcome, data}` that a form asks for; what is wrong is at `data.<field>`. */
export const decisionSchemaOf = (form: TaskForm): z.ZodType<{ outcome: string; data: Record<string, unknown> }> => {
  const [first, ...others] = form.outcomes.map((outcome) =>
    z.object({ outcome: z.literal(outcome.outcome), data: dataSchemaOf(fieldsOf(form, outcome)) }),
  );
  if (!first) throw new Error("a form without outcomes");
  return z.discriminatedUnion("outcome", [first, ...others]);
};
