import { pool } from "../server/db";
import { startCase } from "../server/start-case";
import { people } from "./people";
import type { SeededCase } from "./seed-case";
import { seededCaseId, seededCases } from "./seed-cases";

/** So many cases are under way at once; more would only make the local Temporal server slower. */
const atOnce = 5;

const known = async (ids: string[]): Promise<Set<string>> => {
  const { rows } = await pool().query<{ id: string }>("SELECT id FROM cases WHERE id = ANY($1)", [ids]);
  return new Set(rows.map(({ id }) => id));
};

const bring = async (id: string, { by, data, steps, timeScale }: SeededCase): Promise<void> => {
  await startCase({ actor: people[by], type: "loan", data, id, ...(timeScale === undefined ? {} : { timeScale }) });
  for (const step of steps) await step(id);
};

/** Starts the demo's cases that are not there yet and brings each to its place; web is not needed, the worker is. @returns how many */
export const seedLoans = async (progress: (done: number, of: number) => void): Promise<number> => {
  const all = seededCases.map((seeded, index) => ({ id: seededCaseId(index), seeded }));
  const there = await known(all.map(({ id }) => id));
  const missing = all.filter(({ id }) => !there.has(id));
  // Those that wait for clocks begin first.
  const queue = [...missing].sort((a, b) => (b.seeded.timeScale ?? 1) - (a.seeded.timeScale ?? 1));
  let done = there.size;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await bring(next.id, next.seeded);
      done += 1;
      progress(done, all.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return missing.length;
};
