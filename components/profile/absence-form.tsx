import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import { holdsAny } from "@/domain/roles";
import type { Absence } from "@/domain/task-actions";
import { workRoles } from "../frame/work-roles";
import { useColleagues } from "../hooks/use-colleagues";
import { useFormat } from "../i18n/use-format";
import { useProblemText } from "../i18n/use-problem-text";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Notice } from "../ui/notice";
import { DeputyChoice } from "./deputy-choice";
import { useAbsenceForm } from "./use-absence-form";

type Props = { me: Me; own: Absence | null; onDone: () => void; onCancel: (() => void) | undefined };

const ids = { from: "absence-from", to: "absence-to", deputyId: "absence-deputy" } as const;

/** Says from when to when one is away, and who stands in. */
export const AbsenceForm = ({ me, own, onDone, onCancel }: Props) => {
  const t = useTranslations("profile.absence");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const problemText = useProblemText();
  const { values, problems, change, submit, busy, problem } = useAbsenceForm(own, onDone);
  const { data: colleagues } = useColleagues();
  const away = problem?.params?.awayUntil;
  const say = (code: string): string => t(`problem.${code}`, { at: typeof away === "string" ? format.dateTime(away) : "" });
  const wrong = (["from", "to", "deputyId"] as const).flatMap((field) => {
    const code = problems[field];
    return code ? [{ id: ids[field], field, text: say(code) }] : [];
  });
  const errorOf = (field: keyof typeof ids) => wrong.find((entry) => entry.field === field)?.text;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={wrong} />
      {problem && wrong.length === 0 && (
        <Notice tone="bad" role="alert">
          {problemText(problem)}
        </Notice>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id={ids.from} label={t("from")} hint={t("zone", { zone: format.timeZone })} error={errorOf("from")}>
          <Input type="datetime-local" value={values.from} onChange={({ target }) => change("from", target.value)} />
        </Field>
        <Field id={ids.to} label={t("to")} hint={t("toHint")} error={errorOf("to")}>
          <Input type="datetime-local" value={values.to} onChange={({ target }) => change("to", target.value)} />
        </Field>
      </div>
      <DeputyChoice
        id={ids.deputyId}
        people={colleagues?.filter(({ id, roles }) => id !== me.id && holdsAny(workRoles(me.roles), roles))}
        value={values.deputyId}
        onChange={(id) => change("deputyId", id)}
        error={errorOf("deputyId")}
      />
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel && <Button onClick={onCancel}>{tCommon("cancel")}</Button>}
        <Button type="submit" variant="primary" busy={busy}>
          {t(own ? "change" : "set")}
        </Button>
      </div>
    </form>
  );
};
