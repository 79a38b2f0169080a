import { useTranslations } from "next-intl";
import { isRequired } from "@/domain/forms/field-values";
import { Checkbox } from "../ui/checkbox";
import { Select } from "../ui/select";
import type { ControlProps } from "./control-props";
import { LabelledField } from "./labelled-field";
import { LabelledGroup } from "./labelled-group";
import { useWritten } from "./use-written";

/** More than so many choices are in a list that opens. */
const inSight = 5;

type Radio = { value: unknown; label: string };

const Radios = ({ id, options, value, onChange }: Pick<ControlProps, "id" | "value" | "onChange"> & { options: Radio[] }) =>
  options.map((option) => (
    <Checkbox
      key={String(option.value)}
      type="radio"
      name={`${id}-choice`}
      label={option.label}
      checked={value === option.value}
      onChange={() => onChange(option.value)}
    />
  ));

const NoAnswer = ({ field, id, value, onChange }: ControlProps) => {
  const t = useTranslations("general");
  return isRequired(field) ? null : (
    <Radios id={id} options={[{ value: undefined, label: t("noAnswer") }]} {...{ value, onChange }} />
  );
};

/** One of several: all in sight where they are few. */
export const ChoiceControl = (props: ControlProps<"choice">) => {
  const { field, id, value, onChange, error } = props;
  const t = useTranslations("general");
  const written = useWritten();
  const options = field.options.map((option) => ({ value: option.value, label: written(option.label) }));
  if (options.length <= inSight)
    return (
      <LabelledGroup field={field} id={id} error={error}>
        <Radios id={id} options={options} value={value} onChange={onChange} />
        <NoAnswer {...props} />
      </LabelledGroup>
    );
  return (
    <LabelledField field={field} id={id} error={error}>
      <Select value={typeof value === "string" ? value : ""} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{t("choose")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
};

/** Yes or no; neither is chosen before somebody chooses. */
export const YesNoControl = (props: ControlProps<"yesNo">) => {
  const { field, id, value, onChange, error } = props;
  const t = useTranslations("common");
  const options = [
    { value: true, label: t("yes") },
    { value: false, label: t("no") },
  ];
  return (
    <LabelledGroup field={field} id={id} error={error}>
      <Radios id={id} options={options} value={value} onChange={onChange} />
      <NoAnswer {...props} />
    </LabelledGroup>
  );
};
