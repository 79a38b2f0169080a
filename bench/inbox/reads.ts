import { closeDb } from "@/server/db";
import { report } from "../report";
import { inboxBench } from "./inbox-bench";

const usual = [10_000, 100_000, 1_000_000];
const sizes = process.env.BENCH_FULL === "1" ? [...usual, 10_000_000] : usual;

const { comparisons, counts } = await inboxBench(sizes, (text) => process.stdout.write(`  ... ${text}\n`));
await closeDb();
report("inbox", { comparisons, counts });
