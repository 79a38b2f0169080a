import { useTranslations } from "next-intl";
import { type Locale, locales } from "@/domain/preferences";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import type { PersonValues } from "./person-errors";

type Props = {
  values: PersonValues;
  onChange: (values: PersonValues) => void;
  /** Sentences beside what is wrong, by the id of its control. */
  errors: Record<string, string>;
};

/** Each language is written in itself. */
const languages: Record<Locale, string> = { en: "English", zh: "中文" };

/** Who is invited, and in which language. */
export const PersonFields = ({ values, onChange, errors }: Props) => {
  const t = useTranslations("admin.users.new");
  return (
    <>
      <Field id="invite-name" label={t("name")} error={errors["invite-name"]}>
        <Input autoComplete="off" value={values.name} onChange={({ target }) => onChange({ ...values, name: target.value })} />
      </Field>
      <Field id="invite-email" label={t("email")} error={errors["invite-email"]}>
        <Input
          type="email"
          autoComplete="off"
          value={values.email}
          onChange={({ target }) => onChange({ ...values, email: target.value })}
        />
      </Field>
      <Field label={t("language")}>
        <Select
          value={values.locale}
          onChange={({ target }) => onChange({ ...values, locale: locales.find((known) => known === target.value) ?? "en" })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {languages[locale]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};
