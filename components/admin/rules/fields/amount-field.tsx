import { AmountInput } from "../../../ui/amount-input";
import { Field } from "../../../ui/field";
import { hundredths } from "./hundredths";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

/** Hundredths, of whatever currency a case has. */
export const AmountField = (props: RuleFieldProps) => {
  const { id, label, error } = useRuleField(props);
  return (
    <Field id={id} label={label} error={error}>
      <AmountInput value={hundredths(props.value)} onValueChange={(value) => props.onChange(value ?? Number.NaN)} />
    </Field>
  );
};
