import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { ApiProblem } from "../../api-problem";
import { useWriteMessage } from "../../hooks/use-write-message";
import { useProblemText } from "../../i18n/use-problem-text";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { Textarea } from "../../ui/textarea";

/** Writes to us. What is typed stays until we have it. */
export const WriteToUs = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("conversation");
  const problemText = useProblemText();
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  const [said, setSaid] = useState(false);
  const sending = useRef(false);
  const { mutate, isPending, failureCount, error } = useWriteMessage(caseId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === "");
    if (text.trim() === "" || sending.current) return;
    sending.current = true;
    setSaid(false);
    mutate(text.trim(), {
      onSuccess: () => {
        setText("");
        setSaid(true);
      },
      onSettled: () => {
        sending.current = false;
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      {isPending && failureCount > 0 && <Notice tone="warn" role="status" title={t("asking")} />}
      {error && !isPending && (
        <Notice tone="bad" role="alert" title={t("notSent")}>
          {error instanceof ApiProblem && problemText(error)}
        </Notice>
      )}
      <Field label={t("write")} error={missing ? t("writeMissing") : undefined}>
        <Textarea rows={4} maxLength={4_000} value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <Button type="submit" variant="primary" busy={isPending} className="min-h-11 w-full sm:min-h-9 sm:w-fit">
        {t("send")}
      </Button>
      <p role="status">{said && t("sent")}</p>
    </form>
  );
};
