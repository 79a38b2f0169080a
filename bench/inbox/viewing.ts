import { closeDb } from "@/server/db";
import { report } from "../report";
import { pageBench } from "./page-bench";
import { viewersBench } from "./viewers-bench";

const progress = (text: string) => process.stdout.write(`  ... ${text}\n`);

const { counts, notes } = await pageBench(progress);
const viewers = await viewersBench(progress);
await closeDb();
report("inbox-viewing", { comparisons: viewers.comparisons, counts: [...counts, ...viewers.counts], notes });
