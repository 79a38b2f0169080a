import type { CaseType } from "../domain/case-types";
import { pool } from "../server/db";
import { startCase } from "../server/start-case";
import { type PersonKey, people } from "./people";
import type { SeedStep } from "./seed-steps";

/** A case of the demo, of any kind: who opens it, what is prepared before, and how it is brought to its place. */
export type CaseToBring = {
  id: string;
  type: CaseType;
  by: PersonKey;
  data: unknown;
  /** Its policy clocks run so many times faster. */
  timeScale?: number | undefined;
  before?: readonly SeedStep[];
  steps: readonly SeedStep[];
};

/** So many cases are under way at once; more would only make the local Temporal server slower. */
const atOnce = 5;

const known = async (ids: string[]): Promise<Set<string>> => {
  const { rows } = await pool().query<{ id: string }>("SELECT id FROM cases WHERE id = ANY($1)", [ids]);
  return new Set(rows.map(({ id }) => id));
};

const bring = async ({ id, type, by, data, before = [], steps, timeScale }: CaseToBring): Promise<void> => {
  for (const step of before) await step(id);
  await startCase({ actor: people[by], type, data, id, ...(timeScale === undefined ? {} : { timeScale }) });
  for (const step of steps) await step(id);
};

/** Starts the cases that are not there yet and brings each to its place; web is not needed, the worker is. @returns how many */
export const bringCases = async (all: readonly CaseToBring[], progress: (done: number, of: number) => void): Promise<number> => {
  const there = await known(all.map(({ id }) => id));
  const missing = all.filter(({ id }) => !there.has(id));
  // Those that wait for clocks begin first.
  const queue = [...missing].sort((a, b) => (b.timeScale ?? 1) - (a.timeScale ?? 1));
  let done = there.size;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await bring(next);
      done += 1;
      progress(done, all.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return missing.length;
};
