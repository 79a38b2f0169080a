import type { Comparison } from "./measure";

/** A count against its written budget (statements, calls, events, bytes). */
export type Count = { id: string; name: string; count: number; budget: number; met: boolean };

const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join("  ");

const table = (rows: readonly string[][]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => line(row, widths)).join("\n");
};

const ms = (value: number): string => value.toFixed(2);
const verdict = (met: boolean): string => (met ? "met" : "MISSED");

/** The comparisons as one table: times in milliseconds, ratio as median [min..max] of the rounds. */
export const comparisonTable = (comparisons: readonly Comparison[]): string =>
  table([
    ["measure", "floor p50", "p99", "cpu", "system p50", "p99", "cpu", "ratio", "of", "bar", ""],
    ...comparisons.map(({ id, name, floor, system, ratio, bar, met }) => [
      `${id} ${name}`,
      ms(floor.p50),
      ms(floor.p99),
      ms(floor.cpu),
      ms(system.p50),
      ms(system.p99),
      ms(system.cpu),
      `${ratio.median.toFixed(2)} [${ratio.min.toFixed(2)}..${ratio.max.toFixed(2)}]`,
      ratio.share,
      `<= ${bar}`,
      verdict(met),
    ]),
  ]);

export const countTable = (counts: readonly Count[]): string =>
  table([
    ["count", "counted", "budget", ""],
    ...counts.map(({ id, name, count, budget, met }) => [`${id} ${name}`, String(count), `<= ${budget}`, verdict(met)]),
  ]);
