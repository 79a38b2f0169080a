import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { anyText } from "../../hooks/address-parts";
import { useAddress } from "../../hooks/use-address";
import { useNavigation } from "../../hooks/use-navigation";
import { useMediaQuery } from "../../ui/use-media-query";
import { focusRow } from "../row-focus";
import { TaskRowsLater } from "../task-lists";
import { arrival } from "./arrival";
import { focusTask, paneId } from "./pane-focus";
import { TaskByIdLater } from "./task-by-id-later";
import type { TaskPlace } from "./task-place";

/** Who moves on sooner is still on his way; milliseconds. */
const rest = 150;

/** The open task stands in the address, and so does what is looked at of its case, which the next task knows nothing of. */
const parts = { task: anyText, part: anyText, document: anyText, comment: anyText };
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
  const before = useRef<string | null>(null);
  useEffect(() => {
    const left = before.current;
    before.current = shown;
    if (shown !== null) return;
    if (arrival.take()) {
      if (!focusRow(to.current)) list.current?.focus();
      return;
    }
    // Back took the pane away, and the focus that was in it.
    if (left !== null && document.activeElement === document.body) focusRow(left);
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
  const { replace } = useNavigation();
  useEffect(() => {
    if (taskId) replace(`/tasks/${taskId}`);
  }, [taskId, replace]);
};

/**
 * The task beside the list: which one, and how it changes. Where the screen is too narrow for both, its page is opened instead.
 * @param list gets the focus when the last task is gone
 */
export const useTaskPane = (list: RefObject<HTMLElement | null>) => {
  const wide = useMediaQuery("(min-width: 80rem)");
  const [{ task }, set] = useAddress(parts);
  const { push } = useNavigation();
  const { hurried, step } = useHurry(task);
  const shown = wide ? task : null;
  const returnTo = useReturn(task, list);
  const now = useNow(shown);
  usePageInstead(wide ? null : task);
  const open = (taskId: string): void => {
    step();
    // Back leads to the list alone, not along all that was looked at.
    set({ ...nothingOfIt, task: taskId }, now.current.shown ? "replace" : "push");
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
      else push(`/tasks/${taskId}`);
    },
    foresee: () => {
      TaskByIdLater.preload();
      TaskRowsLater.preload();
    },
    close: (to) => {
      returnTo(to);
      set({ ...nothingOfIt, task: null }, "push");
    },
  };
  return { place: wide ? place : null, shown, hurried };
};
