import { NativeConnection, Worker } from "@temporalio/worker";
import { taskQueue } from "@/domain/contracts";
import { getEnv } from "@/server/env";
import { temporalOptions } from "@/server/temporal";
import { activities } from "./activities/activities";
import { loadWorkflowBundle } from "./workflow-bundle";

/** A worker with its own connection; `close` ends the connection once `worker.run()` has returned. */
export type CaseWorker = { worker: Worker; close: () => Promise<void> };

/** Connects and creates a worker for every kind of case. Throws when Temporal cannot be reached. @param steps what workflows may ask of it */
export const createCaseWorker = async (steps: object = activities): Promise<CaseWorker> => {
  const workflowBundle = await loadWorkflowBundle();
  const connection = await NativeConnection.connect(temporalOptions());
  try {
    const worker = await Worker.create({
      connection,
      namespace: getEnv().TEMPORAL_NAMESPACE,
      taskQueue,
      // The same on every machine, so that recorded histories carry no machine's name.
      identity: "countersign-worker",
      workflowBundle,
      activities: steps,
      // A worker that vanishes keeps its cases waiting no longer than this.
      stickyQueueScheduleToStartTimeout: "1s",
      // As many as there are connections to the database: one more would wait for a connection while its time runs out, and be done again.
      maxConcurrentWorkflowTaskExecutions: 10,
      shutdownGraceTime: "4s",
      shutdownForceTime: "6s",
    });
    return { worker, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw error;
  }
};
