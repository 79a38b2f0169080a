import type { ReactNode } from "react";
import { isRequired } from "@/domain/forms/field-values";
import type { FormField } from "@/domain/forms/form-field";
import { Field } from "../ui/field";
import { useWritten } from "./use-written";

type Props = { field: FormField; id: string; error: string | undefined; children: ReactNode };

/** Label, help and error around the one control of a field. */
export const LabelledField = ({ field, id, error, children }: Props) => {
  const written = useWritten();
  return (
    <Field
      id={id}
      label={written(field.label)}
      hint={field.help && written(field.help)}
      error={error}
      optional={!isRequired(field)}
    >
      {children}
    </Field>
  );
};
