import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { UserDetail } from "@/domain/admin/account";
import { useChangeUser } from "../../hooks/use-change-user";
import { problemOf } from "../../tasks/problem-of";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { Field } from "../../ui/field";
import { Textarea } from "../../ui/textarea";
import { toast } from "../../ui/toast-manager";
import { AdminProblem } from "../admin-problem";
import { AccessFields } from "./access-fields";
import { changesAccess, givenLimits } from "./access-values";
import { useAccessErrors } from "./use-access-errors";

type Props = { user: UserDetail; onStale: () => void };

/** Changes roles and limits of somebody else, with the reason. */
export const AccessForm = ({ user, onStale }: Props) => {
  const t = useTranslations("admin.users");
  const [values, setValues] = useState({ roles: user.roles, limits: user.limits } as Parameters<typeof changesAccess>[1]);
  const [reason, setReason] = useState("");
  const [judged, setJudged] = useState(false);
  const errorsOf = useAccessErrors("access");
  const { mutate, isPending, error } = useChangeUser(user.id);
  const found = { ...errorsOf(values), ...(reason.trim() === "" && { "access-reason": t("problem.reason") }) };
  const errors: Record<string, string> = judged ? found : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged(true);
    if (Object.keys(found).length > 0) return;
    const access = {
      roles: [...values.roles],
      limits: givenLimits(values),
      reason: reason.trim(),
      seenVersion: user.accessVersion,
    };
    mutate({ action: "access", access }, { onSuccess: () => toast(t("access.saved"), { tone: "good" }) });
  };
  const changed = changesAccess(user, values);
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={Object.entries(errors).map(([id, text]) => ({ id, text }))} />
      <AdminProblem error={error} />
      {error && problemOf(error).code === "CHANGED_MEANWHILE" && (
        <Button className="self-start" onClick={onStale}>
          {t("access.again")}
        </Button>
      )}
      <AccessFields id="access" values={values} onChange={setValues} errors={errors} />
      <Field id="access-reason" label={t("access.reason")} hint={t("access.reasonHint")} error={errors["access-reason"]}>
        <Textarea rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      <div className="flex flex-wrap items-center justify-end gap-3">
        {!changed && <span className="text-sm text-muted">{t("access.unchanged")}</span>}
        <Button type="submit" variant="primary" busy={isPending} disabled={!changed}>
          {t("access.save")}
        </Button>
      </div>
    </form>
  );
};
