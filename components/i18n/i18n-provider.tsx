import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { usePreferences } from "./use-preferences";
import { useWords } from "./use-words";
import type { Words } from "./words";

type Props = { words: Words; children: ReactNode };

/** Gives the words in the reader's language; until they are here there is an empty page, never the wrong language. */
export const I18nProvider = ({ words, children }: Props) => {
  const preferences = usePreferences();
  const spoken = useWords(words, preferences?.locale);
  if (!preferences || !spoken) return <title>Countersign</title>;
  return (
    <NextIntlClientProvider {...spoken} timeZone={preferences.timeZone}>
      {children}
    </NextIntlClientProvider>
  );
};
