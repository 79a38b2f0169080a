import { useEffect, useRef } from "react";
import { focusRow } from "../row-focus";
import { hasFocusIn, listId, paneId } from "./pane-focus";
import type { TaskPlace } from "./task-place";

/** As after a field was closed under the one who wrote in it. */
const nowhere = (): boolean => document.activeElement === document.body || document.activeElement === null;

/** Escape leads from the task to its row, and from the list to the list alone. What is open above both closes by itself first. */
export const usePaneEscape = (place: TaskPlace | null): void => {
  const shown = place?.shown ?? null;
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  useEffect(() => {
    if (shown === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector("dialog[open], :popover-open")) return;
      const inTask = hasFocusIn(paneId) || nowhere();
      if (inTask && focusRow(shown)) return;
      if (inTask || hasFocusIn(listId)) latest.current?.close(shown);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [shown]);
};
