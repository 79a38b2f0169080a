import { closeTemporal } from "@/server/temporal";
import { report } from "../report";
import { historyCounts } from "./history-counts";
import { liveBench } from "./live-bench";
import { viewCounts } from "./view-counts";

const comparisons = await liveBench();
const counts = [...(await viewCounts()), ...(await historyCounts())];
await closeTemporal();
report("decide-live", { comparisons, counts });
