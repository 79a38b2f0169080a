import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Button } from "../ui/button";
import type { ButtonVariant } from "../ui/button-style";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";
import { AdminProblem } from "./admin-problem";

type Props = {
  title: ReactNode;
  description: ReactNode;
  confirm: ReactNode;
  variant?: ButtonVariant;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onConfirm: (reason: string) => void;
  /** Further questions, above the reason. */
  children?: ReactNode;
};

/** Asks for the reason of something that is done at once, after a second look. */
export const ReasonDialog = (props: Props) => {
  const { title, description, confirm, variant = "danger", busy, error, onClose, onConfirm, children } = props;
  const t = useTranslations("admin.users");
  const tCommon = useTranslations("common");
  const id = useId();
  const [reason, setReason] = useState("");
  const [judged, setJudged] = useState(false);
  const missing = reason.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged(true);
    if (missing) document.getElementById(`${id}-reason`)?.focus();
    else onConfirm(reason.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>{tCommon("cancel")}</Button>
          <Button type="submit" form={`${id}-form`} variant={variant} busy={busy}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={`${id}-form`} onSubmit={submit} noValidate className="flex flex-col gap-3">
        <AdminProblem error={error} />
        {children}
        <Field
          id={`${id}-reason`}
          label={t("access.reason")}
          hint={t("access.reasonHint")}
          error={judged && missing ? t("problem.reason") : undefined}
        >
          <Textarea rows={3} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
      </form>
    </Dialog>
  );
};
