export type Selected = ReadonlySet<string>;

/** Ids from one row to another, whichever is above. */
const between = (ids: readonly string[], one: string, other: string): string[] => {
  const [a, b] = [ids.indexOf(one), ids.indexOf(other)].sort((x, y) => x - y);
  return a === undefined || b === undefined || a < 0 ? [other] : ids.slice(a, b + 1);
};

/**
 * The selection after one row was ticked or unticked; with a row to begin at, all rows up to this one take its new state.
 * @param ids rows on the screen, in their order
 */
export const toggled = (selected: Selected, ids: readonly string[], id: string, from: string | null): Selected => {
  const next = new Set(selected);
  const on = !selected.has(id);
  for (const touched of from === null ? [id] : between(ids, from, id)) {
    if (on) next.add(touched);
    else next.delete(touched);
  }
  return next;
};
