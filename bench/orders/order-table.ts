import { median, percentile } from "../measure";
import type { Rounds } from "./order-round";

/** One line of the report. `ratio` is system to floor, the median of the rounds with the smallest and largest. */
export type Figure = {
  id: string;
  name: string;
  floor: number;
  system: number;
  ratio: { median: number; min: number; max: number } | null;
  bar: string | null;
  met: boolean | null;
};

type Pick = (round: Rounds["floor"][number]) => number;

/** A figure of every round, compared round by round. @param atLeast bar of the ratio */
export const figureOf = (name: string, { floor, system }: Rounds, pick: Pick, atLeast?: number): Figure => {
  const ratios = system.map((round, index) => pick(round) / pick(floor[index] ?? round));
  const ratio = { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
  return {
    ...{ id: "B4", name, floor: median(floor.map(pick)), system: median(system.map(pick)), ratio },
    bar: atLeast === undefined ? null : `>= ${atLeast}x`,
    met: atLeast === undefined ? null : ratio.median >= atLeast,
  };
};

/** A count, which has no noise. @param budget most there may be */
export const countOf = (name: string, floor: number, system: number, budget: number): Figure => ({
  ...{ id: "B8", name, floor, system, ratio: null },
  ...{ bar: `<= ${budget}`, met: system <= budget },
});

/** Milliseconds from an order's POST until it is shipped. */
export const timeAt =
  (share: number): Pick =>
  ({ times }) =>
    percentile(times, share);

const cellsOf = ({ id, name, floor, system, ratio, bar, met }: Figure): string[] => [
  `${id} ${name}`,
  ...[floor, system].map((value) => (ratio ? value.toFixed(2) : String(value))),
  ratio ? `${ratio.median.toFixed(2)} [${ratio.min.toFixed(2)}..${ratio.max.toFixed(2)}]` : "",
  bar ?? "",
  met === null ? "" : met ? "met" : "MISSED",
];

/** All figures as one table. */
export const orderTable = (figures: readonly Figure[]): string => {
  const rows = [["measure", "floor", "system", "system / floor", "bar", ""], ...figures.map(cellsOf)];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "))
    .join("\n");
};
