import { NextIntlClientProvider, useLocale, useMessages, useTimeZone } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import type { Locale } from "@/domain/preferences";
import { whenIdle } from "../ui/when-idle";
import { useDeskWords } from "./desk-words";
import { staffWords } from "./staff-words";
import { useWords } from "./use-words";

/** The words of the desk: first those of its frame and the inbox, and when the browser has nothing else to do all others. */
export const StaffWordsProvider = ({ children }: { children: ReactNode }) => {
  const locale = useLocale() as Locale;
  const root = useMessages();
  const timeZone = useTimeZone();
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const first = useWords(staffWords, locale);
  const all = useDeskWords(locale, idle);
  if (!first) return null;
  // In one language, whichever of the two came first.
  const messages = { ...root, ...first.messages, ...(first.locale === locale ? all : null) };
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
};
