import { Field } from "../../../ui/field";
import { Select } from "../../../ui/select";
import { useRuleWords } from "../use-rule-words";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

/** One of several; with `none`, or none of them. */
export const ChoiceField = (props: RuleFieldProps & { options: readonly string[]; none?: string }) => {
  const { options, none, path, value, onChange } = props;
  const words = useRuleWords();
  const { id, label, error } = useRuleField(props);
  return (
    <Field id={id} label={label} error={error}>
      <Select value={String(value ?? "")} onChange={({ target }) => onChange(target.value || null)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {words.value(path, option)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
