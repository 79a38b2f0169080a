"use client";

import { useRouter } from "next/navigation";
import type { Task } from "@/domain/task";
import { type Shortcuts, useShortcuts } from "../frame/use-shortcuts";
import { undoLast } from "./actions/undo-offer";
import { useSnooze } from "./actions/use-snooze";
import { useClaim } from "./use-claim";

/** Marks the link of a row, which the keys walk along. */
export const rowLink = (taskId: string) => ({ "data-task-row": taskId });

const links = () => [...document.querySelectorAll<HTMLElement>("[data-task-row]")];
/** The row that holds the focus, in its link or in a button of it. */
const focusedIndex = () => links().findIndex((link) => link.closest("tr, li")?.contains(document.activeElement));

const move = (by: 1 | -1) => {
  const all = links();
  const at = focusedIndex();
  all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
};

type Options = {
  tasks: readonly Task[];
  onSelect: (taskId: string, upTo: boolean) => void;
  onHelp: () => void;
  /** Keys of the actions with a dialog, given how to find the row in focus. */
  dialogKeys: (taskNow: () => Task | undefined) => Shortcuts;
  /** In place of those for one row while several are selected. */
  bulkKeys: Shortcuts | null;
};

/**
 * `j`/`k`/`e` walk the rows, `Enter` follows the link by itself, `x` selects the row in focus, `c`/`u`/`s` claim it, release it and show
 * it again, `z` takes back what was done last, `?` tells the keys.
 */
export const useListKeys = ({ tasks, onSelect, onHelp, dialogKeys, bulkKeys }: Options): void => {
  const { claim, release } = useClaim();
  const { wake } = useSnooze();
  const router = useRouter();
  const focused = (): Task | undefined => {
    const id = links()[focusedIndex()]?.dataset.taskRow;
    return tasks.find((candidate) => candidate.id === id);
  };
  const withFocused = (act: (task: Task) => unknown) => () => {
    const task = focused();
    if (task) act(task);
  };
  const rowKeys: Shortcuts = {
    ...dialogKeys(focused),
    c: withFocused((task) => task.mayClaim === true && claim(task)),
    u: withFocused((task) => task.assignee && release(task)),
    s: withFocused((task) => task.snoozedUntil && wake(task)),
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    e: () => move(1),
    o: withFocused(({ id }) => router.push(`/tasks/${id}`)),
    x: withFocused(({ id }) => onSelect(id, false)),
    X: withFocused(({ id }) => onSelect(id, true)),
    ...(bulkKeys ?? rowKeys),
    z: undoLast,
    "?": onHelp,
  });
};
