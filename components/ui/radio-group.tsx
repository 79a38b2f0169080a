import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "./checkbox";

type Props<Value extends string> = {
  /** Id of the first choice, where an error summary leads to. */
  id: string;
  legend: ReactNode;
  options: readonly { value: Value; label: ReactNode }[];
  value: Value | "";
  onChange: (value: Value) => void;
  error?: ReactNode;
};

/** One of a few, all in sight. */
export const RadioGroup = <Value extends string>({ id, legend, options, value, onChange, error }: Props<Value>) => (
  <fieldset aria-describedby={error ? `${id}-error` : undefined}>
    <legend className="font-medium">{legend}</legend>
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
          name={id}
          id={index === 0 ? id : undefined}
          label={option.label}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </div>
  </fieldset>
);
