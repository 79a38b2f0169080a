import { closeDb } from "@/server/db";
import { closeTemporal } from "@/server/temporal";
import { createFloorTable } from "../floor-table";
import { report } from "../report";
import { applyBench } from "./apply-bench";
import { pathCounts } from "./path-counts";

await createFloorTable();
const counts = await pathCounts();
const comparisons = await applyBench();
await closeTemporal();
await closeDb();
report("apply", { comparisons, counts });
