import type { ReactNode } from "react";
import type { Tone } from "./tone";

type Told = {
  id: string;
  title: string;
  data: { tone: Tone };
  description?: string;
  timeout?: number;
  onClose?: () => void;
  actionProps?: { children: ReactNode; onClick: () => void; "aria-keyshortcuts": string | undefined };
};
/** Where toasts appear. */
export type ToastPlace = { add: (told: Told) => unknown; close: (id: string) => void };

let place: ToastPlace | undefined;
const early: ((there: ToastPlace) => void)[] = [];
let told = 0;

const once = (act: (there: ToastPlace) => void): void => {
  if (place) act(place);
  else early.push(act);
};

/** The place is there now; it is loaded when the first view stands, and hears of what was told before. */
export const connectToasts = (there: ToastPlace): void => {
  place = there;
  for (const act of early.splice(0)) act(there);
};

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
  told += 1;
  const id = `toast-${told}`;
  const shown: Told = {
    id,
    title,
    data: { tone },
    ...(description ? { description } : {}),
    ...(timeout ? { timeout } : {}),
    ...(onGone ? { onClose: onGone } : {}),
    ...(action ? { actionProps: { children: action.label, onClick: action.act, "aria-keyshortcuts": action.shortcut } } : {}),
  };
  once((there) => there.add(shown));
  return () => once((there) => there.close(id));
};
