import { Field } from "../../../ui/field";
import { Input } from "../../../ui/input";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

/** Some text; where it may be left out, an empty one is left out. */
export const TextField = (props: RuleFieldProps & { optional?: boolean; type?: "text" | "date" }) => {
  const { optional = false, type = "text", value, onChange } = props;
  const { id, label, error } = useRuleField(props);
  return (
    <Field id={id} label={label} error={error} optional={optional}>
      <Input
        type={type}
        autoComplete="off"
        value={String(value ?? "")}
        onChange={({ target }) => onChange(optional && target.value === "" ? undefined : target.value)}
      />
    </Field>
  );
};
