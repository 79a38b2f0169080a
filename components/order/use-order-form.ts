import type { FieldValues } from "react-hook-form";
import { type OutcomeFormOptions, useOutcomeForm } from "../tasks/use-outcome-form";

/** A form about an order: of one outcome of its task, or of news of its parcel. */
export const useOrderForm = <Values extends FieldValues>(options: OutcomeFormOptions<Values>) =>
  useOutcomeForm("order.error", options);
