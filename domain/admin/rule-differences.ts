/** One field in which two versions differ: path of names and places, value before and after; undefined where it is not there. */
export type RuleDifference = { path: string[]; before: unknown; after: unknown };

type Leaves = Map<string, { path: string[]; value: unknown }>;

const isNode = (value: unknown): value is object => value !== null && typeof value === "object";
/** Lists of plain values, such as roles or open hours, are read as one. */
const isPlainList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => !isNode(entry) || isPlainList(entry));

const leavesOf = (value: unknown, path: string[] = [], into: Leaves = new Map()): Leaves => {
  if (!isNode(value) || isPlainList(value)) return into.set(path.join("."), { path, value });
  for (const [key, entry] of Object.entries(value)) leavesOf(entry, [...path, key], into);
  return into;
};

/** Every field of a rule with its value, in the order in which it is written. */
export const ruleFields = (data: unknown): { path: string[]; value: unknown }[] => [...leavesOf(data).values()];

/** In which fields `after` differs from `before`, in its own order; what is gone comes last. */
export const ruleDifferences = (before: unknown, after: unknown): RuleDifference[] => {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const same = (key: string) => JSON.stringify(old.get(key)?.value) === JSON.stringify(now.get(key)?.value);
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((key) => !(old.has(key) && now.has(key) && same(key)))
    .map((key) => ({
      path: (now.get(key) ?? old.get(key))?.path ?? [],
      before: old.get(key)?.value,
      after: now.get(key)?.value,
    }));
};
