/** How what stands under one key of an address is read: its text (null when it is not there), or what that means. */
export type AddressPart<Value> = (text: string | null) => Value;
export type AddressParts = Record<string, AddressPart<string | null>>;
export type AddressValues<Parts extends AddressParts> = { [Key in keyof Parts]: ReturnType<Parts[Key]> };
/** What is to stand there: null takes a key out of the address, and null instead of all of them takes out each. */
export type AddressPatch<Parts extends AddressParts> = { [Key in keyof Parts]?: ReturnType<Parts[Key]> | null } | null;

/** Any text. */
export const anyText: AddressPart<string | null> = (text) => text;

/** One of some words; anything else counts as not there. */
export const oneOf =
  <const Word extends string>(words: readonly Word[]): AddressPart<Word | null> =>
  (text) =>
    words.find((word) => word === text) ?? null;

/** One of some words; anything else counts as the one that need not be written. */
export const oneOfOr =
  <const Word extends string>(words: readonly Word[], otherwise: Word): AddressPart<Word> =>
  (text) =>
    words.find((word) => word === text) ?? otherwise;

/** What an address says. @param search with its `?`, or empty */
export const readAddress = <Parts extends AddressParts>(parts: Parts, search: string): AddressValues<Parts> => {
  const params = new URLSearchParams(search);
  return Object.fromEntries(Object.entries(parts).map(([key, read]) => [key, read(params.get(key))])) as AddressValues<Parts>;
};

/** The address with other values; what it says of other things stays. @returns with its `?`, or empty */
export const writeAddress = <Parts extends AddressParts>(parts: Parts, search: string, patch: AddressPatch<Parts>): string => {
  const params = new URLSearchParams(search);
  for (const [key, read] of Object.entries(parts)) {
    const value = patch === null ? null : patch[key];
    if (value === undefined) continue;
    if (value === null || value === read(null)) params.delete(key);
    else params.set(key, value);
  }
  return params.size > 0 ? `?${params}` : "";
};
