import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useInviteUser } from "../../hooks/use-invite-user";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { AdminProblem } from "../admin-problem";
import { AccessFields } from "./access-fields";
import { type AccessValues, givenLimits } from "./access-values";
import { type PersonValues, personErrors } from "./person-errors";
import { PersonFields } from "./person-fields";
import { useAccessErrors } from "./use-access-errors";

/** Who is invited, and what he may do. */
export const InviteForm = ({ onDone }: { onDone: (userId: string) => void }) => {
  const t = useTranslations("admin.users");
  const [person, setPerson] = useState<PersonValues>({ name: "", email: "", locale: "en" });
  const [access, setAccess] = useState<AccessValues>({ roles: [], limits: {} });
  const [judged, setJudged] = useState(false);
  const errorsOf = useAccessErrors("invite");
  const { mutate, isPending, error } = useInviteUser();
  const wrongPerson = personErrors(person).map((field) => [`invite-${field}`, t(`problem.${field}`)]);
  const found: Record<string, string> = { ...Object.fromEntries(wrongPerson), ...errorsOf(access) };
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
      <PersonFields values={person} onChange={setPerson} errors={errors} />
      <AccessFields id="invite" values={access} onChange={setAccess} errors={errors} />
      <Button type="submit" variant="primary" busy={isPending} className="self-end">
        {t("new.submit")}
      </Button>
    </form>
  );
};
