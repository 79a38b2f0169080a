import { useTranslations } from "next-intl";
import type { RuleDetail } from "@/domain/admin/rule";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Field } from "../../ui/field";
import { Tabs } from "../../ui/tabs";
import { Textarea } from "../../ui/textarea";
import { DifferenceTable } from "./difference-table";
import { RuleForm } from "./rule-form";
import { RuleProblem } from "./rule-problem";
import { TextProblems } from "./text-problems";
import { editorIds, editorModes, useDraftEditor } from "./use-draft-editor";

type Props = { rule: RuleDetail; onDone: () => void };

/** Writes a change of a rule, part by part or as text, checked while one types, with what would be different. */
export const DraftEditor = ({ rule, onDone }: Props) => {
  const t = useTranslations("admin.rules");
  const editor = useDraftEditor(rule, onDone);
  const { mode, setMode, text, setText, given, setGiven, note, setNote, noteError, data, problems, submit, busy, error } = editor;
  return (
    <Card title={t("editor.title")}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <RuleProblem error={error} />
        <Tabs
          label={t("editor.mode")}
          value={mode}
          onValueChange={setMode}
          tabs={editorModes.map((value) => ({ value, label: t(`editor.modes.${value}`) }))}
        >
          {mode === "text" && (
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
          )}
          {mode === "form" && given && (
            <div id={editorIds.form}>
              <RuleForm rule={rule} data={given} problems={problems} onChange={setGiven} />
            </div>
          )}
          {mode === "form" && !given && <p>{t("editor.noForm")}</p>}
        </Tabs>
        <TextProblems problems={problems} named={mode === "form"} />
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
