import { AmountInput } from "../../../ui/amount-input";
import { Field } from "../../../ui/field";
import { hundredths } from "./hundredths";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

/** Hundredths of a percent, written as percent. */
export const RateField = (props: RuleFieldProps) => {
  const { id, label, error } = useRuleField(props);
  return (
    <Field id={id} label={label} error={error}>
      <AmountInput currency="%" value={hundredths(props.value)} onValueChange={(value) => props.onChange(value ?? Number.NaN)} />
    </Field>
  );
};
