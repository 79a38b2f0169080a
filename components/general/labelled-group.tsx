import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isRequired } from "@/domain/forms/field-values";
import type { FormField } from "@/domain/forms/form-field";
import { useWritten } from "./use-written";

type Props = { field: FormField; id: string; error: string | undefined; children: ReactNode };

/** Label, help and error around several controls that make up one field; an error summary leads to the group. */
export const LabelledGroup = ({ field, id, error, children }: Props) => {
  const t = useTranslations("common");
  const written = useWritten();
  const [helpId, errorId] = [field.help && `${id}-help`, error && `${id}-error`];
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={[helpId, errorId].filter(Boolean).join(" ") || undefined}
      className="min-w-0"
    >
      <legend className="font-medium">
        {written(field.label)}
        {!isRequired(field) && <span className="ml-1 font-normal text-muted">({t("optional")})</span>}
      </legend>
      {field.help && (
        <p id={helpId} className="text-sm text-muted">
          {written(field.help)}
        </p>
      )}
      {error && (
        <p id={errorId} className="flex items-start gap-1 text-sm text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>{error}</span>
        </p>
      )}
      <div className="mt-1 flex flex-col">{children}</div>
    </fieldset>
  );
};
