import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "./measure";
import { type Count, comparisonTable, countTable } from "./print";

export type Report = { comparisons?: Comparison[]; counts?: Count[]; notes?: string[] };

/** Prints the tables and writes the figures as JSON beside the other reports. */
export const report = (name: string, { comparisons = [], counts = [], notes = [] }: Report): void => {
  const tables = [comparisons.length > 0 && comparisonTable(comparisons), counts.length > 0 && countTable(counts)];
  process.stdout.write(`\n${[...tables.filter(Boolean), ...notes].join("\n\n")}\n`);
  const folder = process.env.BENCH_OUT ?? ".build/bench";
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ at: new Date().toISOString(), comparisons, counts, notes }, null, 2)}\n`,
  );
};
