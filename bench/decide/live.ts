import { closeTemporal } from "@/server/temporal";
import { report } from "../report";
import { liveBench } from "./live-bench";
import { viewCounts } from "./view-counts";

const comparisons = await liveBench();
const counts = await viewCounts();
await closeTemporal();
report("decide-live", { comparisons, counts });
