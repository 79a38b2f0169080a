"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ApiProblem } from "../api-problem";
import { useCancelCase } from "../hooks/use-cancel-case";
import { useProblemText } from "../i18n/use-problem-text";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Textarea } from "../ui/textarea";

/** Withdraws an application after a second look, with a reason. */
export const WithdrawButton = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("my.withdraw");
  const problemText = useProblemText();
  const formId = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const cancel = useCancelCase(caseId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() === "") return;
    // The status says that the wish is on its way.
    cancel.mutate(reason, { onSuccess: () => setOpen(false) });
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
            <Button onClick={() => setOpen(false)}>{t("keep")}</Button>
            <Button type="submit" form={formId} variant="danger" busy={cancel.isPending}>
              {t("confirm")}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-3">
          {cancel.error && (
            <Notice
              tone="bad"
              role="alert"
              title={cancel.error instanceof ApiProblem ? problemText(cancel.error) : t("failed")}
            />
          )}
          <Field label={t("reason")} hint={t("reasonHint")} error={missing ? t("reasonMissing") : undefined}>
            <Textarea rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </form>
      </Dialog>
    </>
  );
};
