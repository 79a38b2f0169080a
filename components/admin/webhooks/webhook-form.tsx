import { useTranslations } from "next-intl";
import { type AddedWebhook, webhookSubjects } from "@/domain/webhook";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/checkbox";
import { ErrorSummary } from "../../ui/error-summary";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { AdminProblem } from "../admin-problem";
import { useWebhookForm } from "./use-webhook-form";

const ids = { url: "webhook-url", types: "webhook-types" } as const;

type Props = { onAdded: (webhook: AddedWebhook) => void; onCancel: () => void };

/** Where to tell of which events. */
export const WebhookForm = ({ onAdded, onCancel }: Props) => {
  const t = useTranslations("admin.webhooks");
  const tCommon = useTranslations("common");
  const { values, problems, change, toggle, submit, busy, error } = useWebhookForm(onAdded);
  const wrong = (["url", "types"] as const).flatMap((field) => {
    const code = problems[field];
    if (!code) return [];
    return [{ id: ids[field], field, text: t.has(`problem.${code}`) ? t(`problem.${code}`) : t(`problem.${field}`) }];
  });
  const errorOf = (field: keyof typeof ids) => wrong.find((entry) => entry.field === field)?.text;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={wrong} />
      {wrong.length === 0 && <AdminProblem error={error} />}
      <Field id={ids.url} label={t("url")} hint={t("urlHint")} error={errorOf("url")}>
        <Input type="url" autoComplete="off" value={values.url} onChange={({ target }) => change("url", target.value)} />
      </Field>
      <fieldset>
        <legend className="font-medium">{t("subjects")}</legend>
        <div className="mt-1 grid gap-x-4 sm:grid-cols-2">
          {webhookSubjects.map((subject) => (
            <Checkbox
              key={subject}
              checked={values.subjects.includes(subject)}
              onChange={() => toggle(subject)}
              label={
                <>
                  {t(`subject.${subject}`)} <code className="font-mono text-xs text-muted">{subject}.*</code>
                </>
              }
            />
          ))}
        </div>
      </fieldset>
      <Field id={ids.types} label={t("types")} hint={t("typesHint")} optional error={errorOf("types")}>
        <Input autoComplete="off" value={values.types} onChange={({ target }) => change("types", target.value)} />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>{tCommon("cancel")}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t("submit")}
        </Button>
      </div>
    </form>
  );
};
