import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useDeclareConflict } from "../../hooks/use-declare-conflict";
import { useProblemText } from "../../i18n/use-problem-text";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { Textarea } from "../../ui/textarea";
import { toast } from "../../ui/toast-manager";
import { useFirstFocus } from "../../ui/use-first-focus";
import { problemOf } from "../problem-of";
import type { TaskDialogProps } from "./task-dialog-props";

/** A person says that he cannot decide a case, after a plain warning. */
export const ConflictDialog = ({ task, onClose }: TaskDialogProps) => {
  const t = useTranslations("taskLife.conflict");
  const tCommon = useTranslations("common");
  const problemText = useProblemText();
  const formId = useId();
  const field = useFirstFocus<HTMLTextAreaElement>();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const { mutate, isPending, error } = useDeclareConflict(task.caseId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() === "") return;
    mutate(reason.trim(), {
      onSuccess: () => {
        onClose();
        toast(t("done"), { tone: "good" });
      },
    });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title")}
      description={t("lead")}
      actions={
        <>
          <Button onClick={onClose}>{tCommon("cancel")}</Button>
          <Button type="submit" form={formId} variant="danger" busy={isPending}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-3">
        <Notice tone="warn">{t("warning")}</Notice>
        {error && (
          <Notice tone="bad" role="alert">
            {problemText(problemOf(error))}
          </Notice>
        )}
        <Field label={t("reason")} hint={t("reasonHint")} error={missing ? t("reasonMissing") : undefined}>
          <Textarea ref={field} rows={3} maxLength={1_000} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
      </form>
    </Dialog>
  );
};
