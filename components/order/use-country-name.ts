import { useLocale } from "next-intl";
import { useMemo } from "react";

/** Gives the name of a country by its two letters, in the reader's language. */
export const useCountryName = () => {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: "region" });
    return (code: string): string => names.of(code) ?? code;
  }, [locale]);
};
