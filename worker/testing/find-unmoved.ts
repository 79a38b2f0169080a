import type { CaseStatus } from "@/domain/case-state";
import { temporal } from "@/server/temporal";
import { waitFor } from "@/workflows/testing/wait-for";

type Row = { what: string; type: string; workflow: string; status: CaseStatus; tasks: string[] };
type On = { query: (sql: string) => Promise<{ rows: unknown[] }> };

const handleOf = (workflowId: string) => temporal().workflow.getHandle(workflowId);
const statusOf = (workflowId: string): Promise<string> =>
  handleOf(workflowId)
    .describe()
    .then(
      ({ status }) => status.name,
      () => "MISSING",
    );

/** Timers, activities and children that a workflow waits for now. */
const waitsFor = async (workflowId: string): Promise<number> => {
  const handle = handleOf(workflowId);
  const [{ events }, { raw }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
  const timers = new Set<string>();
  for (const event of events ?? []) {
    if (event.timerStartedEventAttributes) timers.add(event.timerStartedEventAttributes.timerId ?? "");
    timers.delete((event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes)?.timerId ?? "");
  }
  return timers.size + (raw.pendingActivities?.length ?? 0) + (raw.pendingChildren?.length ?? 0);
};

/** A case is closed within its workflow's last step, so the engine may hear of the end a moment later. */
const hasEnded = (workflowId: string): Promise<boolean> =>
  waitFor("the end of a workflow", async () => (await statusOf(workflowId)) !== "RUNNING").then(
    async () => (await statusOf(workflowId)) === "COMPLETED",
    () => false,
  );

const breachOf = async ({ what, type, workflow, status, tasks }: Row): Promise<string[]> => {
  if (status !== "OPEN")
    return (await hasEnded(workflow)) ? [] : [`the workflow of a closed ${type} has not ended well: ${what}`];
  if ((await statusOf(workflow)) !== "RUNNING") return [`an open ${type} has no workflow: ${what}`];
  const deserted: string[] = [];
  for (const owner of new Set(tasks))
    if (owner !== workflow && (await statusOf(owner)) !== "RUNNING") deserted.push(`an open task has no workflow: ${what}`);
  return tasks.length > 0 || (await waitsFor(workflow)) > 0 ? deserted : [`an open ${type} waits for nothing: ${what}`];
};

/** Open cases nothing will move on, open tasks nobody waits for, and closed cases whose workflow did not end. */
export const findUnmoved = async (on: On): Promise<string[]> => {
  const { rows } = await on.query(
    `SELECT c.id::text AS what, c.type, c.workflow_id AS workflow, c.status,
      coalesce(array_agg(t.workflow_id) FILTER (WHERE t.id IS NOT NULL), '{}') AS tasks
    FROM cases c LEFT JOIN tasks t ON t.case_id = c.id AND t.status IN ('OPEN', 'CLAIMED', 'ESCALATED') GROUP BY c.id`,
  );
  const breaches: string[] = [];
  for (const row of rows as Row[]) breaches.push(...(await breachOf(row)));
  return breaches;
};
