import { randomUUID } from "node:crypto";
import { closeDb } from "../../server/db";
import { closeTemporal } from "../../server/temporal";
import { activities } from "../../worker/activities/activities";
import { createCaseWorker } from "../../worker/create-case-worker";
import { startRelay } from "../../worker/relay";
import { startSweeper } from "../../worker/sweeper";
import { prepareDatabase } from "./prepare-database";
import { quietRuntime } from "./quiet-runtime";

process.env.SESSION_SECRET ??= randomUUID();
process.env.LOG_LEVEL ??= "fatal";

/**
 * Worker, relay and sweeper in this process, against the real servers named in the environment.
 * @param others activities that answer otherwise, as those of another release @returns what stops them
 */
export const startEngine = async (others?: object): Promise<() => Promise<void>> => {
  quietRuntime();
  await prepareDatabase();
  const { worker, close } = await createCaseWorker({ ...activities, ...others });
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
