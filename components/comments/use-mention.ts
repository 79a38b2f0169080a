import { type KeyboardEvent, type RefObject, useState } from "react";
import type { Colleague } from "@/domain/task-actions";
import { useColleagues } from "../hooks/use-colleagues";
import { mentionAt, withMention } from "./mentions";

type Options = {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** Not offered: oneself. */
  meId: string;
  onText: (text: string) => void;
  onMention: (person: Colleague) => void;
};

const shownAtMost = 6;

/** Colleagues offered while a name is typed behind an `@`: arrows choose, Enter or Tab picks, Escape lets be. */
export const useMention = ({ field, text, meId, onText, onMention }: Options) => {
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [letBe, setLetBe] = useState<number | null>(null);
  const typed = mentionAt(text, caret);
  const wanted = typed && typed.from !== letBe ? typed : null;
  const { data } = useColleagues({ q: wanted?.query.trim() }, wanted !== null);
  const part = wanted?.query.trim().toLowerCase() ?? "";
  // Those found for less of the name stay until the new ones are here; who does not fit any more must not be picked in haste.
  const fits = ({ id, name }: Colleague): boolean => id !== meId && name.toLowerCase().includes(part);
  const people = wanted ? (data ?? []).filter(fits).slice(0, shownAtMost) : [];
  const active = people[Math.min(at, people.length - 1)];
  const pick = (person: Colleague): void => {
    if (!wanted) return;
    const next = withMention(text, caret, wanted.from, person.name);
    onText(next.text);
    onMention(person);
    setCaret(next.caret);
    // Once the field holds the new text.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const actions = new Map<string, () => void>([
    ["ArrowDown", () => setAt((at + 1) % people.length)],
    ["ArrowUp", () => setAt((at - 1 + people.length) % people.length)],
    ["Enter", () => active && pick(active)],
    ["Tab", () => active && pick(active)],
    ["Escape", () => wanted && setLetBe(wanted.from)],
  ]);
  return {
    people,
    active,
    /** Whether names are asked for; nobody may fit. */
    asking: wanted !== null && data !== undefined,
    pick,
    /** The caret went elsewhere. */
    move: setCaret,
    /** Something was typed. @param value what the field holds @param position of the caret in it */
    follow: (value: string, position: number): void => {
      setCaret(position);
      setAt(0);
      if (!mentionAt(value, position)) setLetBe(null);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const action = actions.get(event.key);
      if (!action || people.length === 0 || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      action();
    },
  };
};
