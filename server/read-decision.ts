import { caseTypeNames, caseTypes } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import { parseOrRefuse } from "./field-errors";

/** As it came: outcome and data are checked against the form of the task's type. */
export type GivenDecision = { outcome: string; data: unknown };

const forms = Object.fromEntries(caseTypeNames.flatMap((type) => Object.entries(caseTypes[type].decisions)));

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
