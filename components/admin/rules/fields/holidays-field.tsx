import { useTranslations } from "next-intl";
import { Checkbox } from "../../../ui/checkbox";
import { FieldSet } from "./field-set";
import type { RuleFieldProps } from "./rule-field-props";
import { TextField } from "./text-field";

/** Whose public holidays are free, or nobody's. */
export const HolidaysField = (props: RuleFieldProps) => {
  const { path, value, onChange } = props;
  const t = useTranslations("admin.rules.form");
  const kept = value as { country?: string; region?: string } | null;
  const part = (name: "country" | "region") => ({
    ...props,
    path: [...path, name],
    value: kept?.[name],
    onChange: (next: unknown) => onChange({ ...kept, [name]: next }),
  });
  return (
    <FieldSet {...props} framed>
      <Checkbox
        label={t("holidays")}
        checked={kept !== null}
        onChange={({ target }) => onChange(target.checked ? { country: "" } : null)}
      />
      {kept && (
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          <TextField {...part("country")} />
          <TextField {...part("region")} optional />
        </div>
      )}
    </FieldSet>
  );
};
