/** Chances a seed decides: the same seed gives the same throws. */
export type Dice = {
  /** From 0 to below 1. */
  throw: () => number;
  /** True in so many of a hundred cases. */
  chance: (percent: number) => boolean;
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** So many different items. */
  pickSome: <Item>(items: readonly Item[], count: number) => Item[];
};

/** mulberry32: 32 bits of state, which is enough for a test. */
const numbers = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** @param seed a whole number */
export const openDice = (seed: number): Dice => {
  const next = numbers(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  };
  const pickSome = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)).flat();
  };
  return { throw: next, chance: (percent) => next() * 100 < percent, below, pick, pickSome };
};

/** The seed of this run, printed: the same every time unless ORDERS_SEED gives another, so that a run judges the change and not the dice. */
export const printedSeed = (what: string): number => {
  const seed = Number(process.env.ORDERS_SEED ?? 20_261_130);
  process.stdout.write(`${what}: ORDERS_SEED=${seed}\n`);
  return seed;
};
