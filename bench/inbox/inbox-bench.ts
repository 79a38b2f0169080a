import pg from "pg";
import { encodeCursor } from "@/server/cursor";
import { findTasks, findTasksSchema } from "@/server/find-tasks";
import { type Comparison, compare, interleave, percentile, type Sample, timed } from "../measure";
import type { Count } from "../print";
import { asSent, sendBare } from "./as-sent";
import { fillTasks } from "./fill-tasks";
import { inboxReads } from "./inbox-reads";
import { readers } from "./readers";
import { makers } from "./some-tasks";

const rounds = 7;
const perRound = 15;
/** Milliseconds a search may take at a million tasks. */
const searchWithin = 300;
/** Milliseconds all numbers may take at a hundred thousand open tasks. */
const countsWithin = 50;

const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, options: "-c jit=off" });
  await client.connect();
  return client;
};

const sample = async (work: () => Promise<unknown>): Promise<Sample> => {
  const times: number[] = [];
  for (let number = 0; number < perRound; number += 1) times.push(await timed(work));
  return { times, cpuPerOperation: 0 };
};

/** Every read against the same statements sent bare. */
const againstBare = async (
  size: string,
  progress: (text: string) => void,
): Promise<{ comparisons: Comparison[]; p95: Record<string, number> }> => {
  const bare = await connect();
  const comparisons: Comparison[] = [];
  const p95: Record<string, number> = {};
  for (const [name, read] of Object.entries(inboxReads)) {
    const sent = await asSent(read);
    const samples = await interleave(
      rounds,
      () => sample(() => sendBare(bare, sent)),
      () => sample(read),
    );
    const compared = compare("B3", `${name}, ${size}`, samples, "p50", 1.3);
    comparisons.push(compared);
    progress(`${size}: ${name} ${compared.system.p50.toFixed(2)} ms, bare ${compared.floor.p50.toFixed(2)} ms`);
    p95[name] = percentile(
      samples.system.flatMap(({ times }) => times),
      0.95,
    );
  }
  await bare.end();
  return { comparisons, p95 };
};

/** Page 1,000 against page 1, where there are so many open tasks. */
const farPage = async (owner: pg.Client): Promise<Comparison> => {
  const { rows } = await owner.query<{ due: string; id: string }>(
    `SELECT to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS due, id FROM tasks
    WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED') ORDER BY due_at, id OFFSET 25000 LIMIT 1`,
  );
  const cursor = rows[0] && encodeCursor(["due", rows[0].due, rows[0].id]);
  const page = (from?: string) => () =>
    findTasks(readers.officer, findTasksSchema.parse({ view: "roles", ...(from && { cursor: from }) }));
  const samples = await interleave(
    rounds,
    () => sample(page()),
    () => sample(page(cursor)),
  );
  return compare("B3", "page 1,000 of page 1", samples, "p50", 1.1);
};

const label = (size: number): string => (size >= 1_000_000 ? `${size / 1_000_000} M` : `${size / 1_000} k`);

/**
 * B3: the reads of the inbox at growing numbers of tasks, one of ten open.
 * @param sizes ascending
 */
export const inboxBench = async (
  sizes: readonly number[],
  progress: (text: string) => void,
): Promise<{ comparisons: Comparison[]; counts: Count[] }> => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  const comparisons: Comparison[] = [];
  const counts: Count[] = [];
  const small: Record<string, number> = {};
  for (const [index, size] of sizes.entries()) {
    await fillTasks(owner, sizes[index - 1] ?? 0, size, makers, (made) => progress(`${label(made)} tasks`));
    progress(`${label(size)} tasks: reading`);
    const { comparisons: found, p95 } = await againstBare(label(size), progress);
    comparisons.push(...found);
    if (index === 0) Object.assign(small, p95);
    if (size < 1_000_000) continue;
    comparisons.push(await farPage(owner));
    for (const [name, value] of Object.entries(p95)) {
      const limit = name.startsWith("search") ? searchWithin : name.startsWith("counts") ? countsWithin : undefined;
      if (limit !== undefined)
        counts.push({
          id: "B3",
          name: `ms p95, ${name}, ${label(size)}`,
          count: Math.round(value),
          budget: limit,
          met: value <= limit,
        });
      const growth = value / (small[name] ?? value);
      counts.push({
        id: "B3",
        name: `% of p95 at ${label(sizes[0] ?? size)}, ${name}, ${label(size)}`,
        count: Math.round(100 * growth),
        budget: 130,
        met: growth <= 1.3,
      });
    }
  }
  await owner.end();
  return { comparisons, counts };
};
