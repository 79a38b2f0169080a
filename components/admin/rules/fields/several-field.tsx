import { Checkbox } from "../../../ui/checkbox";
import { useRuleWords } from "../use-rule-words";
import { FieldSet } from "./field-set";
import type { RuleFieldProps } from "./rule-field-props";

/** Any of several, in the order they are named here. */
export const SeveralField = (props: RuleFieldProps & { options: readonly string[] }) => {
  const { options, path, value, onChange } = props;
  const words = useRuleWords();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const strange = chosen.map(String).filter((one) => !options.includes(one));
  const choose = (option: string, on: boolean) =>
    onChange([...options, ...strange].filter((one) => (one === option ? on : chosen.includes(one))));
  return (
    <FieldSet {...props}>
      <div className="flex flex-wrap gap-x-4">
        {[...options, ...strange].map((option) => (
          <Checkbox
            key={option}
            label={words.value(path, option)}
            checked={chosen.includes(option)}
            onChange={({ target }) => choose(option, target.checked)}
          />
        ))}
      </div>
    </FieldSet>
  );
};
