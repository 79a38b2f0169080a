"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import type { RuleDetail } from "@/domain/admin/rule";
import { useChangeRule } from "../../hooks/use-change-rule";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Field } from "../../ui/field";
import { Textarea } from "../../ui/textarea";
import { toast } from "../../ui/toast-manager";
import { checkText } from "./check-text";
import { DifferenceTable } from "./difference-table";
import { emptyCalendar } from "./empty-calendar";
import { RuleProblem } from "./rule-problem";
import { TextProblems } from "./text-problems";

type Props = { rule: RuleDetail; onDone: () => void };

/** Writes a change of a rule as text that is checked while one types, with what would be different. */
export const DraftEditor = ({ rule, onDone }: Props) => {
  const t = useTranslations("admin.rules");
  const { kind, id, active, draft } = rule;
  const [text, setText] = useState(() => JSON.stringify(draft?.data ?? active?.data ?? emptyCalendar, null, 2));
  const [note, setNote] = useState(draft?.note ?? "");
  const [judged, setJudged] = useState(false);
  const [revision] = useState(draft?.revision ?? 0);
  const { data, problems } = useMemo(() => checkText(rule, text), [rule, text]);
  const { mutate, isPending, error } = useChangeRule(kind, id);
  const missing = note.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged(true);
    if (missing) document.getElementById("rule-note")?.focus();
    else if (!data) document.getElementById("rule-text")?.focus();
    else save(data);
  };
  const save = (checked: Record<string, unknown>) =>
    mutate(
      { action: "draft", draft: { data: checked, note: note.trim(), revision } },
      {
        onSuccess: () => {
          toast(t("editor.saved"), { tone: "good" });
          onDone();
        },
      },
    );
  return (
    <Card title={t("editor.title")}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <RuleProblem error={error} />
        <Field id="rule-text" label={t("editor.json")} hint={t("editor.hint")}>
          <Textarea
            rows={18}
            spellCheck={false}
            autoComplete="off"
            value={text}
            onChange={({ target }) => setText(target.value)}
            className="font-mono text-xs"
          />
        </Field>
        <TextProblems problems={problems} />
        {data && <DifferenceTable before={active?.data ?? {}} after={data} />}
        <Field
          id="rule-note"
          label={t("editor.note")}
          hint={t("editor.noteHint")}
          error={judged && missing ? t("editor.noteMissing") : undefined}
        >
          <Textarea rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
        </Field>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onDone}>{t("cancelEdit")}</Button>
          <Button type="submit" variant="primary" busy={isPending}>
            {t("editor.save")}
          </Button>
        </div>
      </form>
    </Card>
  );
};
