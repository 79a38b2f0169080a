export type SteadyRow<Item> = {
  item: Item /** It left the list on the server and keeps its place on the screen. */;
  gone: boolean;
};

/**
 * Rows that do not move under the pointer: what is shown keeps its place, what follows the last known row is added at the end,
 * what arrived in between is held back until asked for.
 * @param shown rows on the screen, in their order
 * @param items the list as the server has it now
 */
export const steadyRows = <Item extends { id: string }>(
  shown: readonly Item[],
  items: readonly Item[],
): { rows: SteadyRow<Item>[]; added: Item[]; arrivals: number } => {
  const now = new Map(items.map((item) => [item.id, item]));
  const known = new Set(shown.map(({ id }) => id));
  const kept = shown.map((item) => ({ item: now.get(item.id) ?? item, gone: !now.has(item.id) }));
  const last = items.findLastIndex(({ id }) => known.has(id));
  const added = items.slice(last + 1);
  return {
    rows: [...kept, ...added.map((item) => ({ item, gone: false }))],
    added,
    arrivals: items.slice(0, last + 1).filter(({ id }) => !known.has(id)).length,
  };
};
