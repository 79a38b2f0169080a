import { useTranslations } from "next-intl";
import { Checkbox } from "../ui/checkbox";
import type { ControlProps } from "./control-props";
import { LabelledGroup } from "./labelled-group";
import { toggled } from "./toggled";
import { useWritten } from "./use-written";

const listIn = (value: unknown): string[] => (Array.isArray(value) ? value : []);

/** Several of several. */
export const ChoicesControl = ({ field, id, value, onChange, error }: ControlProps<"choices">) => {
  const written = useWritten();
  const chosen = listIn(value);
  return (
    <LabelledGroup field={field} id={id} error={error}>
      {field.options.map((option) => (
        <Checkbox
          key={option.value}
          label={written(option.label)}
          checked={chosen.includes(option.value)}
          onChange={() => onChange(toggled(chosen, option.value))}
        />
      ))}
    </LabelledGroup>
  );
};

/** What is to be done, ticked as it is done. */
export const ChecklistControl = ({ field, id, value, onChange, error }: ControlProps<"checklist">) => {
  const t = useTranslations("common");
  const written = useWritten();
  const ticked = listIn(value);
  return (
    <LabelledGroup field={field} id={id} error={error}>
      {field.items.map(({ name, label, required }) => (
        <Checkbox
          key={name}
          label={
            <>
              {written(label)}
              {!required && <span className="ml-1 text-muted">({t("optional")})</span>}
            </>
          }
          checked={ticked.includes(name)}
          onChange={() => onChange(toggled(ticked, name))}
        />
      ))}
    </LabelledGroup>
  );
};
