import { fileURLToPath } from "node:url";
import { NativeConnection, Runtime, Worker } from "@temporalio/worker";
import { getEnv } from "@/server/env";
import { temporalOptions } from "@/server/temporal";
import { runtimeLogger } from "@/worker/runtime-log";
import type { Nothing } from "./floor-order";
import { floorQueue } from "./floor-queue";

// A worker process for the floor's orders alone, with the options of ours; it tells the process that started it how far they are.
const doNothing: Nothing["doNothing"] = async (id, tell) => {
  if (tell) process.send?.({ id, tell });
};

Runtime.install({ logger: runtimeLogger });
const worker = await Worker.create({
  connection: await NativeConnection.connect(temporalOptions()),
  namespace: getEnv().TEMPORAL_NAMESPACE,
  taskQueue: floorQueue,
  identity: "bench-floor",
  activities: { doNothing } satisfies Nothing,
  workflowsPath: fileURLToPath(new URL("./floor-order.ts", import.meta.url)),
  stickyQueueScheduleToStartTimeout: "1s",
  maxConcurrentWorkflowTaskExecutions: 10,
});
process.once("disconnect", () => process.exit(0));
process.send?.({ ready: true });
await worker.run();
