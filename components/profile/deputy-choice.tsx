import { useTranslations } from "next-intl";
import type { Colleague } from "@/domain/task-actions";
import { workRoles } from "../frame/work-roles";
import { useFormat } from "../i18n/use-format";
import { Field } from "../ui/field";
import { Select } from "../ui/select";

type Props = {
  id: string;
  people: readonly Colleague[] | undefined;
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
};

/** Who stands in; who is away himself is said to be. */
export const DeputyChoice = ({ id, people, value, onChange, error }: Props) => {
  const t = useTranslations("profile.absence");
  const tPerson = useTranslations("taskLife.person");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const lineOf = ({ name, roles, awayUntil }: Colleague): string => {
    const away = awayUntil ? `, ${tPerson("away", { at: format.dateTime(awayUntil) })}` : "";
    return `${name} (${format.list(workRoles(roles).map((role) => tRole(role)))}${away})`;
  };
  return (
    <Field id={id} label={t("deputy")} hint={t("deputyHint")} error={error}>
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t("choose")}</option>
        {people?.map((person) => (
          <option key={person.id} value={person.id}>
            {lineOf(person)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
