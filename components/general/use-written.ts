import { useLocale } from "next-intl";
import type { LocalizedText } from "@/domain/localized-text";
import type { Locale } from "@/domain/me";

/** Picks a text that a workflow brought in the reader's language. */
export const useWritten = (): ((text: LocalizedText) => string) => {
  const locale = useLocale() as Locale;
  return (text) => text[locale];
};
