import type { ComponentType } from "react";
import type { StepName } from "./application-steps";
import type { ApplicationMode } from "./application-values";
import { AmountStep, PurposeStep, TermStep } from "./loan-steps";
import { DebtsStep, IncomeStep, PersonStep } from "./person-steps";

/** The questions of each page. */
export const stepViews: Record<StepName, ComponentType<{ mode: ApplicationMode }>> = {
  amount: AmountStep,
  purpose: PurposeStep,
  term: TermStep,
  person: PersonStep,
  income: IncomeStep,
  debts: DebtsStep,
};
