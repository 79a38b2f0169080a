import { WorkflowNotFoundError } from "@temporalio/client";
import type { GeneralStage } from "@/domain/general/stages";
import { statement } from "../db";
import { withDeadline } from "../temporal";
import { closeGeneralCase } from "./close-general-case";

// Each look takes the ones not looked for the longest, and no two sweepers the same.
const takeNext = statement<{ workflowId: string }>(
  "general-cases-to-look-for",
  `UPDATE cases SET engine_seen_at = now() WHERE id IN (
    SELECT id FROM cases WHERE type = 'general' AND status = 'OPEN' AND coalesce(engine_seen_at, created_at) < now() - $1 * interval '1 second'
    ORDER BY coalesce(engine_seen_at, created_at) LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING workflow_id AS "workflowId"`,
);

/** How many are looked for at once, and milliseconds one look may take. */
const limits = { cases: 10, deadline: 2_000 };

/** What an end means that was not said; a workflow that goes on under another run is running. */
const endings: Record<string, Exclude<GeneralStage, "IN_PROGRESS"> | undefined> = {
  COMPLETED: "COMPLETED",
  CANCELLED: "CANCELLED",
  FAILED: "FAILED",
  TERMINATED: "FAILED",
  TIMED_OUT: "FAILED",
};

const endOf = (workflowId: string): Promise<Exclude<GeneralStage, "IN_PROGRESS"> | undefined> =>
  withDeadline(limits.deadline, (client) => client.workflow.getHandle(workflowId).describe()).then(
    ({ status }) => endings[status.name],
    (error: unknown) => {
      if (error instanceof WorkflowNotFoundError) return "FAILED";
      throw error;
    },
  );

/**
 * Closes open general cases whose workflow has ended without saying so; their open tasks are orphans. An engine that does not answer ends
 * the look. @param seconds after which a case is looked for again @returns how many were closed
 */
export const closeEndedCases = async (seconds: number): Promise<number> => {
  let closed = 0;
  for (const { workflowId } of await takeNext([seconds, limits.cases])) {
    const status = await endOf(workflowId);
    if (!status) continue;
    await closeGeneralCase({ workflowId, status, outcome: null, openTasks: "ORPHANED", by: { system: "sweeper" } });
    closed += 1;
  }
  return closed;
};
