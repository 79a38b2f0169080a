import { fileURLToPath } from "node:url";
import { NativeConnection, Worker } from "@temporalio/worker";

/** A worker of your own, on a task queue of your own: Countersign needs to know neither. */
export const createClaimWorker = async (connection: NativeConnection, namespace: string, taskQueue: string): Promise<Worker> =>
  Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowsPath: fileURLToPath(new URL("./expense-claim.ts", import.meta.url)),
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS ?? "127.0.0.1:7233" });
  await (await createClaimWorker(connection, process.env.TEMPORAL_NAMESPACE ?? "default", "expenses")).run();
}
