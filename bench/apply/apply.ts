import { closeDb } from "@/server/db";
import { closeTemporal } from "@/server/temporal";
import { historyCounts } from "../decide/history-counts";
import { createFloorTable } from "../floor-table";
import { report } from "../report";
import { applyBench } from "./apply-bench";

await createFloorTable();
const counts = await historyCounts();
const comparisons = await applyBench();
await closeTemporal();
await closeDb();
report("apply", { comparisons, counts });
