import type { AbstractIntlMessages } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import type { Locale } from "@/domain/preferences";
import { untilHere } from "../lazy-part";
import { getPreferences } from "./preferences";

/** The one place whose first view says no more than the frame's words. */
export const inboxPath = "/tasks";

const words: Record<Locale, () => Promise<AbstractIntlMessages>> = {
  en: async () => (await import("@/messages/en/desk")).messages,
  zh: async () => (await import("@/messages/zh/desk")).messages,
};

const here = new Map<Locale, AbstractIntlMessages>();
const listeners = new Set<() => void>();

/** Has what all pages of the desk say come in a language. */
export const loadDeskWords = async (locale: Locale): Promise<void> => {
  if (here.has(locale)) return;
  here.set(locale, await untilHere(words[locale]));
  for (const listener of listeners) listener();
};

// On their way as soon as the code that needs them is here; the inbox needs them later.
if (typeof window !== "undefined" && window.location.pathname !== inboxPath)
  loadDeskWords(getPreferences().locale).catch(() => {});

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What all pages of the desk say, null until it is here. @param wanted whether it is needed now */
export const useDeskWords = (locale: Locale, wanted: boolean): AbstractIntlMessages | null => {
  useEffect(() => {
    if (wanted) void loadDeskWords(locale);
  }, [locale, wanted]);
  return useSyncExternalStore(
    subscribe,
    () => here.get(locale) ?? null,
    () => null,
  );
};
