import pg from "pg";
import { closeDb } from "@/server/db";
import { createFloorTable } from "../floor-table";
import { report } from "../report";
import { postBench } from "./post-bench";
import { statementBench } from "./statement-bench";
import { syncTime } from "./sync-time";

await createFloorTable();
const comparisons = [await statementBench(), await postBench()];
// No workflow stands behind these tasks: what waits for delivery is taken away before the relay comes.
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await owner.connect();
await owner.query("DELETE FROM outbox");
await owner.end();
await closeDb();
report("decide-write", { comparisons, notes: [`one fdatasync of 8 kB here: ${syncTime().toFixed(3)} ms (median of 200)`] });
