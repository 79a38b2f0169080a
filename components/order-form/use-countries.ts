import { useLocale } from "next-intl";
import { useMemo } from "react";
import { countryNames } from "./country-names";

/** Countries by their names in the reader's language, in its order. */
export const useCountries = (): { code: string; name: string }[] => {
  const locale = useLocale();
  return useMemo(() => countryNames(locale), [locale]);
};
