"use client";

import { useRouter } from "next/navigation";
import { parseAsString, useQueryStates } from "nuqs";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMediaQuery } from "../../ui/use-media-query";
import { focusRow } from "../row-focus";
import { arrival } from "./arrival";
import { focusTask, paneId } from "./pane-focus";
import type { TaskPlace } from "./task-place";

/** Who moves on sooner is still on his way; milliseconds. */
const rest = 150;

/** The open task stands in the address, and so does what is looked at of its case, which the next task knows nothing of. */
const parsers = { task: parseAsString, part: parseAsString, document: parseAsString, comment: parseAsString };
const nothingOfIt = { part: null, document: null, comment: null };

/** Moves that follow one another quickly, such as a key held down. */
const useHurry = (taskId: string | null) => {
  const last = useRef(0);
  const [hurried, setHurried] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest begins anew with every task
  useEffect(() => {
    if (!hurried) return;
    const timer = setTimeout(() => setHurried(false), rest);
    return () => clearTimeout(timer);
  }, [hurried, taskId]);
  const step = (): void => {
    const now = performance.now();
    setHurried(now - last.current < rest);
    last.current = now;
  };
  return { hurried, step };
};

/** Once the pane is gone, the focus is where one goes on: on a row, or on the list. */
const useReturn = (shown: string | null, list: RefObject<HTMLElement | null>) => {
  const to = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (shown === null && arrival.take() && !focusRow(to.current)) list.current?.focus();
  }, [shown, list]);
  return (taskId: string | undefined): void => {
    to.current = taskId;
    arrival.ask();
  };
};

/** What holds at the moment of a press, also for who was handed the place earlier: a note that leads back is pressed much later. */
const useNow = (shown: string | null) => {
  const now = useRef({ shown, here: true });
  useLayoutEffect(() => {
    now.current = { shown, here: true };
    return () => {
      now.current = { shown: null, here: false };
    };
  }, [shown]);
  return now;
};

/** An address that names a task leads to its page where there is no room beside the list. */
const usePageInstead = (taskId: string | null): void => {
  const router = useRouter();
  useEffect(() => {
    if (taskId) router.replace(`/tasks/${taskId}`);
  }, [taskId, router]);
};

/**
 * The task beside the list: which one, and how it changes. Where the screen is too narrow for both, its page is opened instead.
 * @param list gets the focus when the last task is gone
 */
export const useTaskPane = (list: RefObject<HTMLElement | null>) => {
  const wide = useMediaQuery("(min-width: 80rem)");
  const [{ task }, set] = useQueryStates(parsers);
  const router = useRouter();
  const { hurried, step } = useHurry(task);
  const shown = wide ? task : null;
  const returnTo = useReturn(task, list);
  const now = useNow(shown);
  usePageInstead(wide ? null : task);
  const open = (taskId: string): void => {
    step();
    // Back leads to the list alone, not along all that was looked at.
    void set({ ...nothingOfIt, task: taskId }, { history: now.current.shown ? "replace" : "push" });
  };
  const place: TaskPlace = {
    shown,
    follow: (taskId) => {
      arrival.take();
      open(taskId);
    },
    show: (taskId) => {
      // It is there already: the focus alone is wanted.
      if (taskId === now.current.shown && focusTask(document.getElementById(paneId))) return;
      arrival.ask();
      if (now.current.here) open(taskId);
      else router.push(`/tasks/${taskId}`);
    },
    close: (to) => {
      returnTo(to);
      void set({ ...nothingOfIt, task: null }, { history: "push" });
    },
  };
  return { place: wide ? place : null, shown, hurried };
};
