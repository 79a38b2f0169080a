import type { AbstractIntlMessages } from "next-intl";
import type { Locale } from "@/domain/preferences";
import { getPreferences } from "./preferences";

/** What a part of the product says, by language, each loaded when somebody reads it. */
export type Words = Record<Locale, () => Promise<AbstractIntlMessages>>;

/** Declares the words of a part; the reader's are on their way as soon as the code that needs them is here. */
export const defineWords = (words: Words): Words => {
  if (typeof window !== "undefined") words[getPreferences().locale]().catch(() => {});
  return words;
};
