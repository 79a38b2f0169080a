import { createContext, useContext } from "react";
import type { CheckedForm } from "../hooks/use-checked-form";
import type { ApplicationValues } from "./application-values";

export type ApplicationFormState = Pick<CheckedForm<ApplicationValues>, "values" | "problems" | "change">;

export const ApplicationContext = createContext<ApplicationFormState | null>(null);

/** The application being filled in. @throws outside of ApplicationForm */
export const useApplication = (): ApplicationFormState => {
  const form = useContext(ApplicationContext);
  if (!form) throw new Error("useApplication needs an ApplicationForm around it");
  return form;
};
