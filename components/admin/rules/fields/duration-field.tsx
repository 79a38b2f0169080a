import { useTranslations } from "next-intl";
import { Field } from "../../../ui/field";
import { Input } from "../../../ui/input";
import { Select } from "../../../ui/select";
import type { RuleFieldProps } from "./rule-field-props";
import { useRuleField } from "./use-rule-field";

const units = ["m", "h", "d"] as const;

/** A length of time: how many, and of what. */
export const DurationField = (props: RuleFieldProps) => {
  const t = useTranslations("admin.rules.form");
  const { id, label, whole, error } = useRuleField(props);
  const text = String(props.value ?? "");
  const [count, unit] = [text.slice(0, -1), text.slice(-1) || "h"];
  return (
    <Field id={id} label={label} error={error}>
      <span className="flex gap-2">
        <Input
          inputMode="numeric"
          autoComplete="off"
          value={count}
          onChange={({ target }) => props.onChange(`${target.value.trim()}${unit}`)}
          className="tabular min-w-0"
        />
        <Select
          id={`${id}-unit`}
          aria-label={t("unit", { field: whole })}
          value={unit}
          onChange={({ target }) => props.onChange(`${count}${target.value}`)}
          className="w-28 shrink-0"
        >
          {[...units, ...(unit === "s" ? (["s"] as const) : [])].map((one) => (
            <option key={one} value={one}>
              {t(`units.${one}`)}
            </option>
          ))}
        </Select>
      </span>
    </Field>
  );
};
