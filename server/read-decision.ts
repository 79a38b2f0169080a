import { z } from "zod";
import { type CaseType, caseTypeNames, caseTypes } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import type { AnswerField } from "@/domain/loan/answer-fields";
import { parseOrRefuse } from "./field-errors";

/** As it came: outcome and data are checked against the form of the task's type. */
export type GivenDecision = { outcome: string; data: unknown };

type Form = z.ZodType<{ outcome: string; data: Record<string, unknown> }>;
const slotsSchema = z.array(z.object({ kind: z.string(), target: z.string().optional() }));

/** The form of a task, which asks an applicant only for such fields of his case as may be asked for, and in their own way. */
const askingOnlyFor = (form: Form, fields: Record<string, AnswerField>): Form =>
  form.superRefine(({ data }, context) => {
    const asked = slotsSchema.safeParse(data.slots).data ?? [];
    for (const [place, { kind, target }] of asked.entries()) {
      if (target === undefined || (Object.hasOwn(fields, target) && fields[target]?.kind === kind)) continue;
      const message = "No field of the case that can be asked for in this way";
      context.addIssue({ code: "custom", path: ["data", "slots", place, "target"], message });
    }
  });

const formsOf = ({ decisions, answerFields }: (typeof caseTypes)[CaseType]) =>
  Object.entries(decisions).map(([type, form]) => [type, askingOnlyFor(form, answerFields)] as const);

const forms: Record<string, Form> = Object.fromEntries(caseTypeNames.flatMap((type) => formsOf(caseTypes[type])));

/** The decision read by every form it fits, so that the deciding statement can pick the one of its task without a read before. */
export const readDecision = (given: GivenDecision) => {
  const { outcome, data } = given;
  const fitting = Object.entries(forms).flatMap(([type, form]) => {
    const read = form.safeParse({ outcome, data });
    return read.success ? [[type, read.data.data] as const] : [];
  });
  return {
    byType: Object.fromEntries(fitting) as Record<string, Record<string, unknown>>,
    /** Throws AppError VALIDATION_FAILED when the decision does not fit a task of this type. */
    require: (type: string): void => {
      const form = Object.hasOwn(forms, type) ? forms[type] : undefined;
      if (!form) throw new AppError("VALIDATION_FAILED", `Tasks of type ${type} cannot be decided here.`);
      parseOrRefuse(form, { outcome, data });
    },
  };
};

/** The amount a decision would grant, which needs authority as well. @returns minor units, null when it grants none */
export const amountOf = (byType: Record<string, Record<string, unknown>>): number | null => {
  const amounts = Object.values(byType).flatMap(({ amount }) => (typeof amount === "number" ? [amount] : []));
  return amounts.length > 0 ? Math.max(...amounts) : null;
};
