"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type Locale, locales } from "@/domain/preferences";
import { useInviteUser } from "../../hooks/use-invite-user";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { AdminProblem } from "../admin-problem";
import { AccessFields } from "./access-fields";
import { type AccessValues, givenLimits } from "./access-values";
import { personErrors } from "./person-errors";
import { useAccessErrors } from "./use-access-errors";

/** Each language is written in itself. */
const languages: Record<Locale, string> = { en: "English", zh: "中文" };

/** Who is invited, and what he may do. */
export const InviteForm = ({ onDone }: { onDone: (userId: string) => void }) => {
  const t = useTranslations("admin.users");
  const [person, setPerson] = useState({ name: "", email: "", locale: "en" as Locale });
  const [access, setAccess] = useState<AccessValues>({ roles: [], limits: {} });
  const [judged, setJudged] = useState(false);
  const errorsOf = useAccessErrors("invite");
  const { mutate, isPending, error } = useInviteUser();
  const found: Record<string, string> = {
    ...Object.fromEntries(personErrors(person).map((field) => [`invite-${field}`, t(`problem.${field}`)])),
    ...errorsOf(access),
  };
  const errors = judged ? found : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged(true);
    if (Object.keys(found).length > 0) return;
    const given = { ...person, name: person.name.trim(), email: person.email.trim() };
    mutate({ ...given, roles: [...access.roles], limits: givenLimits(access) }, { onSuccess: ({ id }) => onDone(id) });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={Object.entries(errors).map(([id, text]) => ({ id, text }))} />
      <AdminProblem error={error} />
      <Field id="invite-name" label={t("new.name")} error={errors["invite-name"]}>
        <Input autoComplete="off" value={person.name} onChange={({ target }) => setPerson({ ...person, name: target.value })} />
      </Field>
      <Field id="invite-email" label={t("new.email")} error={errors["invite-email"]}>
        <Input
          type="email"
          autoComplete="off"
          value={person.email}
          onChange={({ target }) => setPerson({ ...person, email: target.value })}
        />
      </Field>
      <Field label={t("new.language")}>
        <Select
          value={person.locale}
          onChange={({ target }) =>
            setPerson({ ...person, locale: locales.find((known) => known === target.value) ?? person.locale })
          }
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {languages[locale]}
            </option>
          ))}
        </Select>
      </Field>
      <AccessFields id="invite" values={access} onChange={setAccess} errors={errors} />
      <Button type="submit" variant="primary" busy={isPending} className="self-end">
        {t("new.submit")}
      </Button>
    </form>
  );
};
