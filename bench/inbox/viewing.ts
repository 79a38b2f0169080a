import { closeDb } from "@/server/db";
import { report } from "../report";
import { viewersBench } from "./viewers-bench";

const { comparisons, counts } = await viewersBench((text) => process.stdout.write(`  ... ${text}\n`));
await closeDb();
report("inbox-viewing", { comparisons, counts });
