import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Locale } from "@/domain/preferences";
import type { Slot } from "@/domain/requests/slot";
import { ApiProblem } from "../../api-problem";
import { useSetSlotValue } from "../../hooks/use-set-slot-value";
import { useProblemText } from "../../i18n/use-problem-text";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { goToHash } from "../use-hash";
import { AnswerChoice } from "./answer-choice";
import { AnswerControl, type Typed } from "./answer-control";
import { answerKind, readAnswer } from "./answer-kinds";

type Props = { slot: Slot; requestId: string; currency: string /** The step after this one. */; next: string };

const typedFrom = (slot: Slot): Typed => {
  if (slot.value === null) return undefined;
  return answerKind(slot) === "MONEY" ? Number(slot.value) : String(slot.value);
};

/** An answer to one slot, kept on the server before the next step opens. */
export const ValueAnswer = ({ slot, requestId, currency, next }: Props) => {
  const t = useTranslations("request.answer");
  const locale = useLocale() as Locale;
  const problemText = useProblemText();
  const [typed, setTyped] = useState(() => typedFrom(slot));
  const [problem, setProblem] = useState<"missing" | "wrong" | null>(null);
  const save = useSetSlotValue(requestId);
  const kind = answerKind(slot);
  const refused = save.error instanceof ApiProblem && save.error.code === "VALIDATION_FAILED";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const value = readAnswer(kind, typed);
    const wrong = Number.isNaN(value) ? "wrong" : value === undefined && slot.required ? "missing" : null;
    setProblem(wrong);
    if (wrong) return document.getElementById(`answer-${slot.id}`)?.focus();
    save.mutate(
      { slotId: slot.id, value: value ?? null },
      {
        onSuccess: () => goToHash(next),
        onError: (error) => error instanceof ApiProblem && error.code === "VALIDATION_FAILED" && setProblem("wrong"),
      },
    );
  };
  const field = {
    id: `answer-${slot.id}`,
    label: slot.label[locale],
    error: problem ? t(`${problem}.${kind}`) : undefined,
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {save.error && !refused && (
        <Notice tone="bad" role="alert" title={t("notSaved")}>
          {save.error instanceof ApiProblem && problemText(save.error)}
        </Notice>
      )}
      {kind === "CHOICE" ? (
        <AnswerChoice {...field} slot={slot} value={typed} onChange={setTyped} />
      ) : (
        <Field {...field} label={t(`label.${kind}`)} hint={t(`hint.${kind}`)} optional={!slot.required}>
          <AnswerControl kind={kind} value={typed} onChange={setTyped} currency={currency} />
        </Field>
      )}
      <Button type="submit" variant="primary" busy={save.isPending} className="min-h-11 w-full sm:min-h-9 sm:w-fit">
        {t("save")}
      </Button>
    </form>
  );
};
