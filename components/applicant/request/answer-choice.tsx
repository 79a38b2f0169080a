import { CircleAlert } from "lucide-react";
import { useLocale } from "next-intl";
import type { Locale } from "@/domain/preferences";
import type { Slot } from "@/domain/requests/slot";
import { Checkbox } from "../../ui/checkbox";
import type { Typed } from "./answer-control";

type Props = {
  /** Of the first choice, where an error leads. */
  id: string;
  label: string;
  error: string | undefined;
  slot: Slot;
  value: Typed;
  onChange: (value: string) => void;
};

/** One of a few, all in sight. */
export const AnswerChoice = ({ id, label, error, slot, value, onChange }: Props) => {
  const locale = useLocale() as Locale;
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="sr-only">{label}</legend>
      {error && (
        <p id={`${id}-error`} className="mb-1 flex items-start gap-1 text-sm text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>{error}</span>
        </p>
      )}
      <div className="flex flex-col gap-1">
        {slot.options?.map((option, index) => (
          <Checkbox
            key={option.value}
            type="radio"
            name={`choice-${slot.id}`}
            id={index === 0 ? id : undefined}
            className="min-h-11 items-center sm:min-h-7"
            label={option.label[locale]}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
};
