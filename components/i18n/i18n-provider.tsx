"use client";

import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import type { Locale } from "@/domain/me";
import { messages as english } from "@/messages/en";
import { usePreferences } from "./use-preferences";

/** English comes with the first load, other languages when somebody reads them. */
const loaders: Record<Exclude<Locale, "en">, () => Promise<AbstractIntlMessages>> = {
  zh: async () => (await import("@/messages/zh")).messages,
};

const useMessages = (locale: Locale | undefined): AbstractIntlMessages | null => {
  const [loaded, setLoaded] = useState<Partial<Record<Locale, AbstractIntlMessages>>>({ en: english });
  const missing = locale !== undefined && !loaded[locale];
  useEffect(() => {
    if (!missing || locale === "en") return;
    let wanted = true;
    loaders[locale]().then((messages) => wanted && setLoaded((before) => ({ ...before, [locale]: messages })));
    return () => {
      wanted = false;
    };
  }, [missing, locale]);
  return locale ? (loaded[locale] ?? null) : null;
};

/** Gives the words in the reader's language; until it is known there is an empty page, never the wrong language. */
export const I18nProvider = ({ children }: { children: ReactNode }) => {
  const preferences = usePreferences();
  const messages = useMessages(preferences?.locale);
  if (!preferences || !messages) return <title>Countersign</title>;
  return (
    <NextIntlClientProvider locale={preferences.locale} messages={messages} timeZone={preferences.timeZone}>
      {children}
    </NextIntlClientProvider>
  );
};
