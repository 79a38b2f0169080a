import type { Locale, Theme } from "@/domain/preferences";

/** What this browser remembers of the reader; the account's values replace them after sign-in. */
export type LocalPreferences = {
  locale: Locale;
  theme: Theme;
  timeZone: string;
  /** Keys of one letter or digit do something; kept on this device alone. */
  singleKeys: boolean;
  /** Whether the next task opens by itself after a decision, as it does where nothing is said; kept on this device alone. */
  goOn?: boolean;
};

// The boot script (sides/boot-script.ts) reads the same key.
const storageKey = "countersign.preferences";
const listeners = new Set<() => void>();
let current: LocalPreferences | undefined;

const defaults = (): LocalPreferences => ({
  locale: /^zh\b/i.test(navigator.language) ? "zh" : "en",
  theme: "system",
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  singleKeys: true,
});

const stored = (): Partial<LocalPreferences> => {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? "{}") as Partial<LocalPreferences>;
  } catch {
    return {};
  }
};

export const getPreferences = (): LocalPreferences => {
  current ??= { ...defaults(), ...stored() };
  return current;
};

const apply = ({ locale, theme }: LocalPreferences): void => {
  const root = document.documentElement;
  root.lang = locale === "zh" ? "zh-CN" : "en";
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
};

/** Changes and remembers them in this browser, at once. Nothing happens when nothing differs. */
export const setPreferences = (change: Partial<LocalPreferences>): void => {
  const before = getPreferences();
  const next = { ...before, ...change };
  const kept = JSON.stringify(next);
  if (kept === JSON.stringify(before)) return;
  current = next;
  try {
    localStorage.setItem(storageKey, kept);
  } catch {
    // A browser that keeps nothing still shows the choice until it is closed.
  }
  apply(next);
  for (const listener of listeners) listener();
};

export const subscribePreferences = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
