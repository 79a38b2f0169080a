"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "../ui/checkbox";
import { controlId, useApplicationField } from "./form-field";

type RadioName = "purpose" | "previousBankruptcy";
type Props = { name: RadioName; options: readonly { value: string; label: ReactNode }[] };

/** One of a few, all in sight. */
export const RadioField = ({ name, options }: Props) => {
  const t = useTranslations("application");
  const { value, error, onChange } = useApplicationField(name);
  const id = controlId(name);
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="font-medium">{t(`field.${name}`)}</legend>
      {error && (
        <p id={`${id}-error`} className="mt-1 flex items-start gap-1 text-sm text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>{error}</span>
        </p>
      )}
      <div className="mt-1 flex flex-col">
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            type="radio"
            name={name}
            // The error summary leads to the first choice.
            id={index === 0 ? id : undefined}
            label={option.label}
            checked={value === option.value}
            onChange={() => onChange(option.value as typeof value)}
          />
        ))}
      </div>
    </fieldset>
  );
};
