"use client";

import { Toast } from "@base-ui/react/toast";
import type { ReactNode } from "react";
import type { Tone } from "./tone";

export const toastManager = Toast.createToastManager<{ tone: Tone }>();

type Options = {
  description?: string;
  tone?: Tone;
  /** One thing that can be done about it while it is there; `shortcut` is its key. */
  action?: { label: ReactNode; shortcut?: string; act: () => void };
  /** Milliseconds; it stays longer while the pointer or the focus is on it. */
  timeout?: number;
  onGone?: () => void;
};

/** Says in passing what happened; announced politely. Never the only place of an error one must act upon. @returns takes it away */
export const toast = (title: string, { description, tone = "neutral", action, timeout, onGone }: Options = {}): (() => void) => {
  const id = toastManager.add({
    title,
    data: { tone },
    ...(description ? { description } : {}),
    ...(timeout ? { timeout } : {}),
    ...(onGone ? { onClose: onGone } : {}),
    ...(action ? { actionProps: { children: action.label, onClick: action.act, "aria-keyshortcuts": action.shortcut } } : {}),
  });
  return () => toastManager.close(id);
};
