"use client";

import { useFormContext } from "react-hook-form";
import { ErrorSummary } from "../ui/error-summary";
import type { ApplicationField, ApplicationValues } from "./application-values";
import { controlId } from "./form-field";
import { useFieldProblem } from "./use-field-problem";

/** What is not right yet on this page, each a link to its field. */
export const StepProblems = ({ fields }: { fields: readonly ApplicationField[] }) => {
  const { errors } = useFormContext<ApplicationValues>().formState;
  const problemText = useFieldProblem();
  return (
    <ErrorSummary
      errors={fields.flatMap((field) => {
        const problem = errors[field]?.message;
        return problem ? [{ id: controlId(field), text: problemText(field, problem) }] : [];
      })}
    />
  );
};
