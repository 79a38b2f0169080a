"use client";

import { useLayoutEffect, useRef } from "react";
import { getPreferences } from "../i18n/preferences";

export type Shortcuts = Record<string, (() => void) | undefined>;

const ticked = ["radio", "checkbox", "button", "file"];

/** Letters and digits go into the field; a box that is ticked takes none. */
const typing = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !ticked.includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
};

/**
 * Single keys that do something on this page; inert while typing, while a dialog or a box is open, with a modifier held, and for who
 * has switched them off.
 */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const latest = useRef(shortcuts);
  // As soon as what they act on is there to be seen, not a moment later: people who know the keys are fast.
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (document.querySelector("dialog[open], :popover-open")) return;
      const action = latest.current[event.key];
      if (!action || !getPreferences().singleKeys) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
};
