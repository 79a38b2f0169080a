import { randomUUID } from "node:crypto";
import path from "node:path";
import { Client, Connection } from "@temporalio/client";
import { DefaultLogger, NativeConnection, Runtime, Worker } from "@temporalio/worker";
import type { OpenTaskInput } from "@/domain/task";

// Says nothing below an error; once per process.
Runtime.install({ logger: new DefaultLogger("ERROR") });

const engine = () => ({ address: process.env.TEMPORAL_ADDRESS ?? "", namespace: process.env.TEMPORAL_NAMESPACE ?? "default" });

/** A worker for `askPerson` on a task queue of its own, as somebody else's program would have one. Close it at the end. */
export const openForeignProgram = async () => {
  const { address, namespace } = engine();
  const [connection, clientConnection] = [await NativeConnection.connect({ address }), await Connection.connect({ address })];
  const taskQueue = `foreign-${randomUUID()}`;
  const workflowsPath = path.resolve("e2e/foreign-workflow.ts");
  const worker = await Worker.create({ connection, namespace, taskQueue, workflowsPath });
  const running = worker.run();
  const client = new Client({ connection: clientConnection, namespace });
  return {
    /** Starts a workflow that has this task done. */
    ask: (task: OpenTaskInput) =>
      client.workflow.start("askPerson", { workflowId: `foreign-${randomUUID()}`, taskQueue, args: [task] }),
    close: async (): Promise<void> => {
      worker.shutdown();
      await running;
      await connection.close();
      await clientConnection.close();
    },
  };
};

export type ForeignProgram = Awaited<ReturnType<typeof openForeignProgram>>;
