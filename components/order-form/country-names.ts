import { countries } from "@/domain/order/countries";

type Named = (code: string) => string;

const namesIn = (locale: string): Named => {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return (code) => names.of(code) ?? code;
};

/** Name of a country in a language; the code itself where it is no country. */
export const countryName = (code: string, locale: string): string => (countries.includes(code) ? namesIn(locale)(code) : code);

/** Every country with its name in a language, in the order of that language. */
export const countryNames = (locale: string): { code: string; name: string }[] => {
  const nameOf = namesIn(locale);
  return countries.map((code) => ({ code, name: nameOf(code) })).sort((a, b) => a.name.localeCompare(b.name, locale));
};
