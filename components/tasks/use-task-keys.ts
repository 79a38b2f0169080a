"use client";

import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import { type Shortcuts, useShortcuts } from "../frame/use-shortcuts";
import { undoLast } from "./actions/undo-offer";
import { useNextTask } from "./actions/use-next-task";
import { useSnooze } from "./actions/use-snooze";
import { useClaim } from "./use-claim";

/**
 * On the page of a task `c` and `u` claim and release it, `s` shows it again, `z` takes back what was done last, `e` opens the next one, `n` goes to the
 * comment. Those of the verdicts belong to the form. @param others keys of the actions with a dialog, and the help
 */
export const useTaskKeys = (task: TaskDetail, me: Me, others: Shortcuts): void => {
  const { claim, release } = useClaim();
  const { wake } = useSnooze();
  const next = useNextTask(task.id);
  useShortcuts({
    ...others,
    c: () => task.mayClaim === true && task.assignee?.id !== me.id && void claim(task),
    u: () => task.assignee?.id === me.id && void release(task),
    s: () => task.snoozedUntil !== null && void wake(task),
    z: undoLast,
    e: () => void next(),
  });
};
