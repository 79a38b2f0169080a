"use client";

import { type RefObject, useEffect, useState } from "react";
import { useShortcuts } from "../frame/use-shortcuts";
import type { OfferedOutcome } from "./outcome-choice";

/**
 * The keys 1, 2, 3 ... choose the outcome of that place and put the focus into its form; they record nothing.
 * @param box what holds the forms; hidden ones are passed over
 */
export const useOutcomeKeys = (
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
  useShortcuts(
    Object.fromEntries(
      outcomes.map(({ outcome, whyNot }, index) => [
        String(index + 1),
        whyNot === undefined
          ? () => {
              if (box.current?.matches("fieldset[disabled] *")) return;
              onChoose(outcome);
              setPressed((count) => count + 1);
            }
          : undefined,
      ]),
    ),
  );
};
