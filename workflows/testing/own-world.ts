import { randomUUID } from "node:crypto";
import { msToTs } from "@temporalio/common/lib/time";
import pg from "pg";
import type { LoanPolicy } from "../../domain/policy";
import { createTestDatabase } from "../../scripts/stack/test-database";
import { temporal } from "../../server/temporal";
import { startEngine } from "./engine";
import { waitFor } from "./wait-for";

const day = 86_400_000;

const ownNamespace = async (namespace: string): Promise<void> => {
  const { workflowService } = temporal();
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(day) });
  await waitFor("the namespace", () =>
    workflowService.listWorkflowExecutions({ namespace }).then(
      () => true,
      () => false,
    ),
  );
};

/**
 * An engine with a database and a namespace of its own, for cases under another policy and among other people than everybody's. To be
 * called before anything asks for the environment. @param others activities that answer otherwise @returns the owner's connection, and what stops it all
 */
export const startOwnWorld = async (
  change: Partial<LoanPolicy>,
  others?: object,
): Promise<{ owner: pg.Pool; stop: () => Promise<void> }> => {
  const { ownerUrl, appUrl, drop } = await createTestDatabase();
  const namespace = `own-${randomUUID()}`;
  Object.assign(process.env, { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, TEMPORAL_NAMESPACE: namespace });
  process.env.SESSION_SECRET ??= randomUUID();
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  owner.on("error", () => {});
  await owner.query("UPDATE policies SET data = data || $1::jsonb WHERE id = 'loan' AND active", [JSON.stringify(change)]);
  await ownNamespace(namespace);
  const stopEngine = await startEngine(others);
  const stop = async (): Promise<void> => {
    await stopEngine();
    await owner.end();
    await drop();
  };
  return { owner, stop };
};
