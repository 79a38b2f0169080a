import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Textarea } from "../ui/textarea";

type Props = {
  /** What becomes of the reason: the applicant reads it now, with the next request, or never. */
  hint: "openHint" | "closedHint" | "plainHint";
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onConfirm: (reason: string) => void;
};

/** Asks why a document does not do. */
export const NotAcceptableDialog = ({ hint, busy, error, onClose, onConfirm }: Props) => {
  const t = useTranslations("documents.judge");
  const tCommon = useTranslations("common");
  const problemText = useProblemText();
  const formId = useId();
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") onConfirm(reason.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("reasonTitle")}
      actions={
        <>
          <Button onClick={onClose}>{tCommon("cancel")}</Button>
          <Button type="submit" form={formId} variant="danger" busy={busy} disabled={reason.trim() === ""}>
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
        <Field label={t("reason")} hint={t(hint)}>
          <Textarea rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
};
