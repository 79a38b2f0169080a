import { useLocale } from "next-intl";
import { type ComponentProps, useState } from "react";
import { cn } from "./class-names";
import { Input } from "./input";
import { amountText, parseAmount } from "./parse-amount";

type Props = Omit<ComponentProps<"input">, "value" | "onChange" | "defaultValue"> & {
  /** Minor units; undefined while empty, NaN for what is no amount. */
  value: number | undefined;
  onValueChange: (value: number | undefined) => void;
  /** Shown at the end of the control. */
  currency?: string | undefined;
};

/** Takes an amount as people write it, gives minor units. */
export const AmountInput = ({ value, onValueChange, currency, className, onBlur, ...rest }: Props) => {
  const locale = useLocale();
  const [typed, setTyped] = useState<{ text: string; value: number | undefined } | null>(null);
  // What was typed stays as typed until the value is changed from outside.
  const text = typed && Object.is(typed.value, value) ? typed.text : amountText(value, locale);
  return (
    <span className="relative block">
      <Input
        {...rest}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          const next = parseAmount(event.target.value);
          setTyped({ text: event.target.value, value: next });
          onValueChange(next);
        }}
        onBlur={(event) => {
          if (!Number.isNaN(value)) setTyped(null);
          onBlur?.(event);
        }}
        className={cn("tabular text-right", currency && "pr-14", className)}
      />
      {currency && (
        <span aria-hidden className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-muted">
          {currency}
        </span>
      )}
    </span>
  );
};
