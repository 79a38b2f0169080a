import type { ReactNode } from "react";
import type { Command } from "../../commands/command";
import { commandKeys } from "../../commands/command-keys";
import { toast } from "../../ui/toast-manager";

/** Time in which what was done can be taken back, milliseconds. */
const undoWithin = 5_000;

let last: (() => void) | undefined;

/** Says what was done and offers to take it back, by its button or by `undoCommand`, as long as that can be read. */
export const offerUndo = (title: string, label: ReactNode, undo: () => void): void => {
  const takeBack = (): void => {
    if (last === takeBack) last = undefined;
    close();
    undo();
  };
  const close = toast(title, {
    tone: "good",
    timeout: undoWithin,
    action: { label, shortcut: commandKeys.undo, act: takeBack },
    onGone: () => {
      if (last === takeBack) last = undefined;
    },
  });
  last = takeBack;
};

/** Takes back what was done last, if it still can be. */
export const undoCommand = (): Command => ({
  name: "undo",
  act: () => last?.(),
  whyNot: last ? undefined : { code: "NOTHING_TO_UNDO" },
});
