type Entry = Record<string, unknown>;

const entries: Record<string, (last: unknown, place: number) => unknown> = {
  levels: (last, place) => ({ ...(last as Entry), level: place, need: 1, of: 1 }),
  escalation: () => ({ after: "24h", addRoles: [], priority: "HIGH" }),
  reminders: () => "1d",
  overrides: () => ({ date: "", hours: [] }),
};

/** What is added to a list of a rule, before it is filled in. @param place from 1 */
export const newEntry = (list: string, last: unknown, place: number): unknown =>
  entries[list]?.(last, place) ?? structuredClone(last) ?? "";

/** A list after one of it is gone: levels are counted from 1. */
export const without = (list: readonly unknown[], place: number): unknown[] =>
  list
    .filter((_, index) => index !== place)
    .map((entry, index) =>
      typeof entry === "object" && entry !== null && "level" in entry ? { ...entry, level: index + 1 } : entry,
    );
