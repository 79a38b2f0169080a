import { useState } from "react";
import { type SteadyRow, steadyRows } from "./steady-rows";

/** Keeps the rows of a live list in their places; give the component another `key` for another list. */
export const useSteadyRows = <Item extends { id: string }>(
  items: readonly Item[],
): { rows: SteadyRow<Item>[]; arrivals: number; showArrivals: () => void } => {
  const [shown, setShown] = useState<readonly Item[]>([]);
  const { rows, added, arrivals } = steadyRows(shown, items);
  if (added.length > 0) setShown([...shown, ...added]);
  return { rows, arrivals, showArrivals: () => setShown(items) };
};
