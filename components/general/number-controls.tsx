import { useState } from "react";
import { AmountInput } from "../ui/amount-input";
import { Input } from "../ui/input";
import type { ControlProps } from "./control-props";
import { LabelledField } from "./labelled-field";
import { parseNumber } from "./parse-number";

const numberIn = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** A number as it is typed; what is none stays as typed and is told. */
export const NumberControl = ({ value, onChange, ...labels }: ControlProps<"number">) => {
  const [text, setText] = useState(() => numberIn(value)?.toString() ?? "");
  return (
    <LabelledField {...labels}>
      <Input
        inputMode={labels.field.integer ? "numeric" : "decimal"}
        autoComplete="off"
        className="tabular text-right"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onChange(parseNumber(target.value));
        }}
      />
    </LabelledField>
  );
};

/** An amount of money in the field's currency. */
export const MoneyControl = ({ value, onChange, ...labels }: ControlProps<"money">) => (
  <LabelledField {...labels}>
    <AmountInput value={numberIn(value)} onValueChange={onChange} currency={labels.field.currency} />
  </LabelledField>
);

/** A rate, written in per cent with two decimals. */
export const PercentControl = ({ value, onChange, ...labels }: ControlProps<"percent">) => (
  <LabelledField {...labels}>
    <AmountInput value={numberIn(value)} onValueChange={onChange} currency="%" />
  </LabelledField>
);
