import type { FieldValues } from "react-hook-form";
import { type OutcomeFormOptions, useOutcomeForm } from "../tasks/use-outcome-form";

/** The form of one outcome of a loan's task. */
export const useLoanForm = <Values extends FieldValues>(options: OutcomeFormOptions<Values>) =>
  useOutcomeForm("loan.error", options);
