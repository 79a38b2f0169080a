import type { AbstractIntlMessages } from "next-intl";
import { useEffect, useState } from "react";
import type { Locale } from "@/domain/preferences";
import { untilHere } from "../lazy-part";
import type { Words } from "./words";

type Spoken = { locale: Locale; messages: AbstractIntlMessages };

/** The words in the reader's language, null until they are here. When the language changes, the former one stays until the new one is here. */
export const useWords = (words: Words, locale: Locale | undefined): Spoken | null => {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  useEffect(() => {
    if (!locale) return;
    let wanted = true;
    void untilHere(words[locale]).then((messages) => wanted && setSpoken({ locale, messages }));
    return () => {
      wanted = false;
    };
  }, [words, locale]);
  return spoken;
};
