import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import type { RuleDetail } from "@/domain/admin/rule";
import { useChangeRule } from "../../hooks/use-change-rule";
import { toast } from "../../ui/toast-manager";
import { checkText } from "./check-text";
import { emptyCalendar } from "./empty-calendar";

/** Ids of the controls of the editor. */
export const editorIds = { form: "rule-form", text: "rule-text", note: "rule-note" } as const;

/** Part by part, or as the text that is stored. */
export const editorModes = ["form", "text"] as const;
type EditorMode = (typeof editorModes)[number];

const firstWrong = () => document.querySelector<HTMLElement>(`#${editorIds.form} [aria-invalid=true]`);

/** A change of a rule while it is written: checked with every letter, saved when all of it can be read and a reason is given. */
export const useDraftEditor = (rule: RuleDetail, onDone: () => void) => {
  const t = useTranslations("admin.rules.editor");
  const { kind, id, active, draft } = rule;
  const [text, setText] = useState(() => JSON.stringify(draft?.data ?? active?.data ?? emptyCalendar, null, 2));
  const [note, setNote] = useState(draft?.note ?? "");
  const [judged, setJudged] = useState(false);
  // Of the draft this was begun on: what somebody else saves meanwhile is not overwritten.
  const [revision] = useState(draft?.revision ?? 0);
  const [mode, setMode] = useState<EditorMode>("form");
  const { given, data, problems } = useMemo(() => checkText(rule, text), [rule, text]);
  const { mutate, isPending: busy, error } = useChangeRule(kind, id);
  const missing = note.trim() === "";
  const done = () => {
    toast(t("saved"), { tone: "good" });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged(true);
    if (data && !missing) mutate({ action: "draft", draft: { data, note: note.trim(), revision } }, { onSuccess: done });
    else if (data) document.getElementById(editorIds.note)?.focus();
    else (mode === "text" ? document.getElementById(editorIds.text) : firstWrong())?.focus();
  };
  const noteError = judged && missing ? t("noteMissing") : undefined;
  const setGiven = (next: Record<string, unknown>) => setText(JSON.stringify(next, null, 2));
  return { mode, setMode, text, setText, given, setGiven, note, setNote, noteError, data, problems, submit, busy, error };
};
