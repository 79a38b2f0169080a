"use client";

import { useRouter } from "next/navigation";
import type { Task } from "@/domain/task";
import { useShortcuts } from "../frame/use-shortcuts";
import { useClaim } from "./use-claim";

/** Marks the link of a row, which the keys walk along. */
export const rowLink = (taskId: string) => ({ "data-task-row": taskId });

const links = () => [...document.querySelectorAll<HTMLElement>("[data-task-row]")];
const focusedIndex = () => links().findIndex((link) => link.matches(":focus"));

const move = (by: 1 | -1) => {
  const all = links();
  const at = focusedIndex();
  all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
};

/** `j`/`k` walk the rows, `Enter` follows the link by itself, `c`/`u` claim and release the row in focus, `?` tells the keys. */
export const useListKeys = (tasks: readonly Task[], onHelp: () => void): void => {
  const { claim, release } = useClaim();
  const router = useRouter();
  const withFocused = (act: (task: Task) => void) => () => {
    const id = links()[focusedIndex()]?.dataset.taskRow;
    const task = tasks.find((candidate) => candidate.id === id);
    if (task) act(task);
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: withFocused(({ id }) => router.push(`/tasks/${id}`)),
    c: withFocused((task) => task.mayClaim === true && !task.assignee && claim(task)),
    u: withFocused((task) => task.assignee && release(task)),
    "?": onHelp,
  });
};
