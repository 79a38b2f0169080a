import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useCancelCase } from "../hooks/use-cancel-case";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Textarea } from "../ui/textarea";
import { toast } from "../ui/toast-manager";

/** Asks a case to stop, with a reason, after a second look. */
export const StopCase = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("cases.stop");
  const tCommon = useTranslations("common");
  const problemText = useProblemText();
  const formId = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { mutate, isPending, error } = useCancelCase(caseId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(reason.trim(), {
      onSuccess: () => {
        setOpen(false);
        toast(t("asked"));
      },
    });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("action")}</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("title")}
        description={t("body")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{tCommon("cancel")}</Button>
            <Button type="submit" form={formId} variant="danger" busy={isPending} disabled={reason.trim() === ""}>
              {t("confirm")}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={submit} className="flex flex-col gap-3">
          {error && (
            <Notice tone="bad" role="alert">
              {problemText(problemOf(error))}
            </Notice>
          )}
          <Field label={t("reason")} hint={t("reasonHint")}>
            <Textarea rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </form>
      </Dialog>
    </>
  );
};
