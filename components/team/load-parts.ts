import type { Load } from "@/domain/inbox";

/** The parts a load falls into, the most urgent first, and how each is drawn. */
export const loadParts = [
  { name: "overdue", look: "bg-bad" },
  { name: "past75", look: "bg-warn" },
  { name: "past50", look: "bg-warn/45" },
  { name: "early", look: "bg-accent" },
] as const;
export type LoadPart = (typeof loadParts)[number]["name"];

type Counts = Pick<Load, "open" | "overdue" | "past75" | "past50">;

/** How many tasks are in each part. */
export const partsOf = ({ open, overdue, past75, past50 }: Counts): Record<LoadPart, number> => ({
  ...{ overdue, past75, past50 },
  early: Math.max(0, open - overdue - past75 - past50),
});

/** What several people have before them in all; of the oldest due times the oldest. */
export const sumOfLoads = (loads: readonly Load[]): Load => {
  const sum = (name: Exclude<keyof Load, "oldestDueAt">) => loads.reduce((total, load) => total + load[name], 0);
  const [oldestDueAt = null] = loads.flatMap((load) => load.oldestDueAt ?? []).sort();
  return {
    ...{ open: sum("open"), overdue: sum("overdue"), past75: sum("past75"), past50: sum("past50") },
    ...{ breachesToday: sum("breachesToday"), oldestDueAt },
  };
};
