import pg from "pg";
import { closeDb } from "@/server/db";
import { report } from "../report";
import { postBench } from "./post-bench";
import { statementBench } from "./statement-bench";
import { syncTime } from "./sync-time";

const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await owner.connect();
await owner.query(
  "CREATE TABLE IF NOT EXISTS bench_floor (id uuid PRIMARY KEY, data jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now())",
);
await owner.query("GRANT INSERT ON bench_floor TO countersign_app");

const comparisons = [await statementBench(), await postBench()];
// No workflow stands behind these tasks: what waits for delivery is taken away before the relay comes.
await owner.query("DELETE FROM outbox");
await owner.end();
await closeDb();
report("decide-write", { comparisons, notes: [`one fdatasync of 8 kB here: ${syncTime().toFixed(3)} ms (median of 200)`] });
