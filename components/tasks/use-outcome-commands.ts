import { type RefObject, useEffect, useState } from "react";
import type { Command } from "../commands/command";
import { useCommands } from "../commands/use-commands";
import type { OfferedOutcome } from "./outcome-choice";

const formOf = (box: HTMLElement | null): HTMLFormElement | undefined =>
  [...(box?.querySelectorAll("form") ?? [])].find((form) => form.checkVisibility());

/**
 * What may be decided, with the keys 1, 2, 3 ... in its order: each chooses and puts the focus into its form; they record nothing.
 * @param box what holds the forms; hidden ones are passed over
 */
export const useOutcomeCommands = (
  outcomes: readonly OfferedOutcome[],
  onChoose: (outcome: string) => void,
  box: RefObject<HTMLElement | null>,
): void => {
  const [pressed, setPressed] = useState(0);
  useEffect(() => {
    if (pressed === 0) return;
    const controls = box.current?.querySelectorAll<HTMLElement>("form input, form select, form textarea, form button") ?? [];
    const first = [...controls].find((control) => control.checkVisibility());
    first?.focus();
  }, [pressed, box]);
  const choose = (outcome: string) => () => {
    onChoose(outcome);
    setPressed((count) => count + 1);
  };
  useCommands("decide", () => {
    if (box.current?.matches("fieldset[disabled] *")) return [];
    const form = formOf(box.current);
    return [
      ...outcomes.map(({ outcome, label, whyNot }, index): Command => {
        return { name: `outcome:${outcome}`, label, key: String(index + 1), act: choose(outcome), whyNot };
      }),
      ...(form ? [{ name: "submit", act: () => form.requestSubmit() } as const] : []),
    ];
  });
};
