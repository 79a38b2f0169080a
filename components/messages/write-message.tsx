import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useWriteMessage } from "../hooks/use-write-message";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Textarea } from "../ui/textarea";
import { toast } from "../ui/toast-manager";

type Props = { caseId: string; onSent: () => void };

/** Writes to the applicant. What is typed stays until the server has it. */
export const WriteMessage = ({ caseId, onSent }: Props) => {
  const t = useTranslations("messages");
  const problemText = useProblemText();
  const [text, setText] = useState("");
  const { mutate, isPending, error } = useWriteMessage(caseId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    mutate(text.trim(), {
      onSuccess: () => {
        setText("");
        onSent();
        toast(t("sent"), { tone: "good" });
      },
    });
  };
  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-2">
      {error && (
        <Notice tone="bad" role="alert">
          {problemText(problemOf(error))}
        </Notice>
      )}
      <Field label={t("write")} hint={t("writeHint")}>
        <Textarea rows={3} maxLength={4_000} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Button type="submit" variant="primary" busy={isPending} disabled={text.trim() === ""} className="self-start">
        <Send aria-hidden className="size-4" />
        {t("send")}
      </Button>
    </form>
  );
};
