import { randomUUID } from "node:crypto";
import pg from "pg";
import { startServer } from "@/scripts/stack/test-control";
import { createTestDatabase } from "@/scripts/stack/test-database";
import { closeDb } from "@/server/db";
import { closeTemporal, temporal } from "@/server/temporal";
import { waitFor } from "@/workflows/testing/wait-for";
import { startWorkerProcess, type WorkerProcess } from "./worker-process";

/** Retention the engine asks for; the namespace goes with the servers of the run. */
const retention = { seconds: 86_400 as never };

const openNamespace = async (): Promise<void> => {
  const namespace = `faults-${randomUUID()}`;
  process.env.TEMPORAL_NAMESPACE = namespace;
  await temporal().workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention });
  await waitFor("the new namespace", () =>
    temporal()
      .workflowService.listWorkflowExecutions({ namespace, pageSize: 1 })
      .then(
        () => true,
        () => false,
      ),
  );
};

/** Database and namespace of one's own, so that no worker finds work of another test file, and workers to lose. Close it at the end. */
export const openFaultWorld = async () => {
  const database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, LOG_LEVEL: "silent" });
  await openNamespace();
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 5 });
  // Servers go away here on purpose.
  owner.on("error", () => {});
  const workers: WorkerProcess[] = [];

  const startWorker = async (): Promise<WorkerProcess> => {
    const worker = await startWorkerProcess();
    workers.push(worker);
    await worker.ready();
    return worker;
  };
  const rows = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => (await owner.query(sql, values)).rows as Row[];
  const count = async (from: string, values: unknown[] = []): Promise<number> =>
    Number((await rows<{ n: string }>(`SELECT count(*) AS n FROM ${from}`, values))[0]?.n);
  /** Every worker ends; the next test starts its own. */
  const endWorkers = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  };
  const close = async (): Promise<void> => {
    await endWorkers();
    // A test that failed half-way leaves them down; starting one that runs begins it anew.
    for (const [service, answers] of [
      ["postgres", () => owner.query("SELECT 1")],
      ["temporal", () => temporal().workflowService.getSystemInfo({})],
    ] as const)
      await answers().catch(() => startServer(service));
    await closeTemporal();
    await closeDb();
    await owner.end();
    await database.drop();
  };
  return { owner, startWorker, endWorkers, rows, count, close };
};

export type FaultWorld = Awaited<ReturnType<typeof openFaultWorld>>;
