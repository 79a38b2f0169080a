import { Field } from "../../../ui/field";
import { Input } from "../../../ui/input";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

/** How often, or how many. What is no number is kept as it was typed. */
export const CountField = (props: RuleFieldProps) => {
  const { id, label, error } = useRuleField(props);
  return (
    <Field id={id} label={label} error={error}>
      <Input
        inputMode="numeric"
        autoComplete="off"
        value={String(props.value ?? "")}
        onChange={({ target: { value } }) => props.onChange(/^\d{1,9}$/.test(value) ? Number(value) : value)}
        className="tabular"
      />
    </Field>
  );
};
