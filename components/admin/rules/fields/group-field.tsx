import { cn } from "../../../ui/class-names";
import { FieldSet } from "./field-set";
import type { RuleFieldProps } from "./rule-field-props";

/** Parts of a rule that belong together. */
export const GroupField = (props: RuleFieldProps) => {
  const { path, value, onChange, Part } = props;
  const group = value as Record<string, unknown>;
  return (
    <FieldSet {...props} framed>
      <div className={cn("grid gap-3", !path.includes("week") && "sm:grid-cols-2")}>
        {Object.entries(group).map(([name, part]) => (
          <Part
            key={name}
            {...props}
            path={[...path, name]}
            value={part}
            onChange={(next) => onChange({ ...group, [name]: next })}
          />
        ))}
      </div>
    </FieldSet>
  );
};
