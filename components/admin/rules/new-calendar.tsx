import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ruleIdPattern } from "@/domain/admin/rule";
import { useNavigation } from "../../hooks/use-navigation";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { rulePath } from "./rule-path";

/** Takes the name of a calendar that is not there yet, and goes on to writing it. */
export const NewCalendar = () => {
  const t = useTranslations("admin.rules");
  const { push } = useNavigation();
  const [id, setId] = useState("");
  const [judged, setJudged] = useState(false);
  const right = ruleIdPattern.test(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged(true);
    if (right) push(rulePath({ kind: "calendar", id }));
  };
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
      <Field label={t("newCalendar")} hint={t("newCalendarHint")} error={judged && !right ? t("newCalendarWrong") : undefined}>
        <Input autoComplete="off" maxLength={50} value={id} onChange={({ target }) => setId(target.value.trim())} />
      </Field>
      <Button type="submit" className="self-start">
        {t("write")}
      </Button>
    </form>
  );
};
