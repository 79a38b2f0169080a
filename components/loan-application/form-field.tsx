import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "../ui/field";
import { useApplication } from "./application-context";
import type { ApplicationField, ApplicationValues } from "./application-values";
import { useFieldProblem } from "./use-field-problem";

/** Id of a field's control, for the error summary. */
export const controlId = (name: ApplicationField): string => `application-${name}`;

type Control<Name extends ApplicationField> = {
  value: ApplicationValues[Name];
  onChange: (value: ApplicationValues[Name]) => void;
};

/** A field's value, the sentence of its error, and how to change it. */
export const useApplicationField = <Name extends ApplicationField>(name: Name) => {
  const { values, problems, change } = useApplication();
  const problemText = useFieldProblem();
  const problem = problems[name];
  return {
    value: values[name],
    error: problem ? problemText(name, problem) : undefined,
    onChange: (value: ApplicationValues[Name]) => change(name, value),
  };
};

type Props<Name extends ApplicationField> = {
  name: Name;
  hint?: boolean;
  optional?: boolean;
  children: (control: Control<Name>) => ReactNode;
};

/** One labelled field of the application; texts are `application.field.<name>` and `application.hint.<name>`. */
export const FormField = <Name extends ApplicationField>({ name, hint = false, optional = false, children }: Props<Name>) => {
  const t = useTranslations("application");
  const { value, error, onChange } = useApplicationField(name);
  const key: ApplicationField = name;
  return (
    <Field
      id={controlId(name)}
      label={t(`field.${key}`)}
      hint={hint ? t(`hint.${key}`) : undefined}
      error={error}
      optional={optional}
    >
      {children({ value, onChange })}
    </Field>
  );
};
