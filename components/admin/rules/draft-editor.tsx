"use client";

import { useTranslations } from "next-intl";
import type { RuleDetail } from "@/domain/admin/rule";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Field } from "../../ui/field";
import { Textarea } from "../../ui/textarea";
import { DifferenceTable } from "./difference-table";
import { RuleProblem } from "./rule-problem";
import { TextProblems } from "./text-problems";
import { editorIds, useDraftEditor } from "./use-draft-editor";

type Props = { rule: RuleDetail; onDone: () => void };

/** Writes a change of a rule as text that is checked while one types, with what would be different. */
export const DraftEditor = ({ rule, onDone }: Props) => {
  const t = useTranslations("admin.rules");
  const { text, setText, note, setNote, noteError, data, problems, submit, busy, error } = useDraftEditor(rule, onDone);
  return (
    <Card title={t("editor.title")}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <RuleProblem error={error} />
        <Field id={editorIds.text} label={t("editor.json")} hint={t("editor.hint")}>
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
        {data && <DifferenceTable before={rule.active?.data ?? {}} after={data} />}
        <Field id={editorIds.note} label={t("editor.note")} hint={t("editor.noteHint")} error={noteError}>
          <Textarea rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
        </Field>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onDone}>{t("cancelEdit")}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t("editor.save")}
          </Button>
        </div>
      </form>
    </Card>
  );
};
