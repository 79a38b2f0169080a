import { randomUUID } from "node:crypto";
import { NativeConnection, Worker } from "@temporalio/worker";
import { taskQueue } from "../../domain/contracts";
import { closeDb } from "../../server/db";
import { getEnv } from "../../server/env";
import { closeTemporal, temporalOptions } from "../../server/temporal";
import { activities } from "../../worker/activities/activities";
import { type CaseWorker, createCaseWorker } from "../../worker/create-case-worker";
import { startRelay } from "../../worker/relay";
import { startSweeper } from "../../worker/sweeper";
import { loadWorkflowBundle } from "../../worker/workflow-bundle";
import { prepareDatabase } from "./prepare-database";
import { quietRuntime } from "./quiet-runtime";

process.env.SESSION_SECRET ??= randomUUID();
process.env.LOG_LEVEL ??= "fatal";

/** A worker some of whose activities answer otherwise, as those of another release. */
const createOtherWorker = async (others: object): Promise<CaseWorker> => {
  const connection = await NativeConnection.connect(temporalOptions());
  const worker = await Worker.create({
    connection,
    namespace: getEnv().TEMPORAL_NAMESPACE,
    taskQueue,
    workflowBundle: await loadWorkflowBundle(),
    activities: { ...activities, ...others },
  });
  return { worker, close: () => connection.close() };
};

/** Worker, relay and sweeper in this process, against the real servers named in the environment. @returns what stops them */
export const startEngine = async (others?: object): Promise<() => Promise<void>> => {
  quietRuntime();
  await prepareDatabase();
  const { worker, close } = await (others ? createOtherWorker(others) : createCaseWorker());
  const running = worker.run();
  const relay = startRelay();
  const sweeper = startSweeper();
  return async () => {
    await Promise.all([relay.stop(), sweeper.stop()]);
    worker.shutdown();
    await running;
    await close();
    await closeTemporal();
    await closeDb();
  };
};
