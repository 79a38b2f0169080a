/**
 * The next one by the order on the screen that still waits; whether the one in hand has left the list makes no difference.
 * @param order ids as they are shown
 * @param waiting what the list holds now
 */
export const nextAfter = <Item extends { id: string }>(
  order: readonly string[],
  waiting: readonly Item[],
  id: string,
): Item | undefined => {
  const at = order.indexOf(id);
  if (at < 0) return undefined;
  const here = new Map(waiting.map((item) => [item.id, item]));
  const next = order.slice(at + 1).find((one) => here.has(one));
  return next === undefined ? undefined : here.get(next);
};
