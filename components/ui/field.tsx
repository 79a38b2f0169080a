import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { FieldContext } from "./field-context";

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Shown as a word beside the label; required is the rule. */
  optional?: boolean;
  /** Id of the control, for error summaries that link to it. */
  id?: string;
  children: ReactNode;
};

/** Label, hint and error of the one control inside (Input, Select, Textarea, AmountInput), joined by ids. */
export const Field = ({ label, hint, error, optional = false, id: givenId, children }: Props) => {
  const t = useTranslations("common");
  const ownId = useId();
  const id = givenId ?? ownId;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return (
    <FieldContext value={{ id, describedBy, invalid: Boolean(error), required: !optional }}>
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="font-medium">
          {label}
          {optional && <span className="ml-1 font-normal text-muted">({t("optional")})</span>}
        </label>
        {hint && (
          <p id={hintId} className="text-sm text-muted">
            {hint}
          </p>
        )}
        {children}
        {error && (
          <p id={errorId} className="flex items-start gap-1 text-sm text-bad">
            <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </FieldContext>
  );
};
