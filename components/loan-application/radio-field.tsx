import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RadioGroup } from "../ui/radio-group";
import { controlId, useApplicationField } from "./form-field";

type RadioName = "purpose" | "previousBankruptcy";
type Props = { name: RadioName; options: readonly { value: string; label: ReactNode }[] };

/** One of a few, all in sight. */
export const RadioField = ({ name, options }: Props) => {
  const t = useTranslations("application");
  const { value, error, onChange } = useApplicationField(name);
  return (
    <RadioGroup
      id={controlId(name)}
      legend={t(`field.${name}`)}
      options={options}
      value={value}
      error={error}
      onChange={(chosen) => onChange(chosen as typeof value)}
    />
  );
};
