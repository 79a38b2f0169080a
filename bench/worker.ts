import { fileURLToPath } from "node:url";
import { NativeConnection, Worker } from "@temporalio/worker";
import { getEnv } from "@/server/env";
import { temporalOptions } from "@/server/temporal";
import "@/worker/main";
import { insertRow } from "./insert-row";

/** The real worker with the floor's workflows beside it, in one process. */
const connection = await NativeConnection.connect(temporalOptions());
const floor = await Worker.create({
  connection,
  namespace: getEnv().TEMPORAL_NAMESPACE,
  taskQueue: "bench-floor",
  identity: "bench-floor",
  activities: { insertRow },
  workflowsPath: fileURLToPath(new URL("./floor-workflow.ts", import.meta.url)),
  stickyQueueScheduleToStartTimeout: "1s",
});
await floor.run();
