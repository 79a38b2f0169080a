import { NextIntlClientProvider, useLocale, useMessages, useTimeZone } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/domain/preferences";
import { useWords } from "./use-words";
import type { Words } from "./words";

type Props = { words: Words /** In place of the page until its words are here. */; waiting?: ReactNode; children: ReactNode };

/** Adds the words that only one page needs to those of the frame around it. */
export const MoreWords = ({ words, waiting = null, children }: Props) => {
  const locale = useLocale();
  const frame = useMessages();
  const timeZone = useTimeZone();
  const spoken = useWords(words, locale as Locale);
  if (!spoken) return waiting;
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={{ ...frame, ...spoken.messages }}>
      {children}
    </NextIntlClientProvider>
  );
};
