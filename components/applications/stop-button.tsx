import { type FormEvent, useId, useState } from "react";
import { ApiProblem } from "../api-problem";
import { useCancelCase } from "../hooks/use-cancel-case";
import { useProblemText } from "../i18n/use-problem-text";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Textarea } from "../ui/textarea";

/** `body` says what happens then, `keep` leaves all as it is. */
export type StopTexts = Record<
  "action" | "title" | "body" | "reason" | "reasonHint" | "reasonMissing" | "keep" | "confirm" | "failed",
  string
>;

/** Asks for a case of one's own to be stopped, after a second look and with a reason. */
export const StopButton = ({ caseId, texts }: { caseId: string; texts: StopTexts }) => {
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
  const problem = cancel.error && (cancel.error instanceof ApiProblem ? problemText(cancel.error) : texts.failed);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.action}</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={texts.title}
        description={texts.body}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{texts.keep}</Button>
            <Button type="submit" form={formId} variant="danger" busy={cancel.isPending}>
              {texts.confirm}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-3">
          {problem && <Notice tone="bad" role="alert" title={problem} />}
          <Field label={texts.reason} hint={texts.reasonHint} error={missing ? texts.reasonMissing : undefined}>
            <Textarea rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </form>
      </Dialog>
    </>
  );
};
