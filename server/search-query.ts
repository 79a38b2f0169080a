const chinese = "㐀-䶿一-鿿豈-﫿";
const amount = /^\d{1,3}(?:[,'’]\d{3})*(?:\.\d{1,2})?$|^\d+\.\d{1,2}$/;

/** `12,000.00` as it is kept: the whole units. */
const wholeUnits = (word: string): string => (amount.test(word) ? word.replace(/\.\d*$/, "").replace(/\D/g, "") : word);

const partsOf = (word: string): string[] =>
  wholeUnits(word)
    .split(/[\s!-/:-@[-`{-~，。、；：？！“”‘’（）《》【】]+/)
    .filter(Boolean);

/** A word by its beginning. The index ends what looks like a number with an exponent where it ends: `12e5x` are `12e5` and `x` to it. */
const byBeginning = (word: string): string =>
  word
    .split(/(?<=^\d+e\d+)(?=\D)/)
    .map((known) => `'${known}':*`)
    .join(" & ");

/** A run of Chinese characters one after the other; any other word by its beginning. */
const termOf = (part: string): string =>
  part
    .split(new RegExp(`([${chinese}]+)`))
    .filter(Boolean)
    .map((run) => (new RegExp(`^[${chinese}]`).test(run) ? [...run].map((sign) => `'${sign}'`).join(" <-> ") : byBeginning(run)))
    .map((term) => `(${term})`)
    .join(" & ");

/**
 * What a person typed as a `tsquery` over `cases.search` (see the migration that makes it): every word must be there, by its beginning, in any
 * order; of Chinese any run of characters.
 * @returns null when nothing that could be searched for is left
 */
export const searchQuery = (typed: string): string | null => {
  const terms = typed.toLowerCase().trim().split(/\s+/).flatMap(partsOf).map(termOf);
  return terms.length > 0 ? terms.join(" & ") : null;
};
