"use client";

import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import { useShortcuts } from "../frame/use-shortcuts";
import { useClaim } from "./use-claim";

/** On the page of a task `c` and `u` claim and release it, `?` tells the keys. Those of the verdicts belong to the form. */
export const useTaskKeys = (task: TaskDetail, me: Me, onHelp: () => void): void => {
  const { claim, release } = useClaim();
  useShortcuts({
    c: () => task.mayClaim === true && !task.assignee && claim(task),
    u: () => task.assignee?.id === me.id && release(task),
    "?": onHelp,
  });
};
