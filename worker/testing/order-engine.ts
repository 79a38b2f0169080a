import type { CaseStatus } from "@/domain/case-state";
import { temporal } from "@/server/temporal";
import { waitFor } from "@/workflows/testing/wait-for";

type Row = { what: string; status: CaseStatus; tasks: number };
type On = { query: (sql: string) => Promise<{ rows: unknown[] }> };

const handleOf = (caseId: string) => temporal().workflow.getHandle(`order-${caseId}`);
const statusOf = (caseId: string): Promise<string> =>
  handleOf(caseId)
    .describe()
    .then(
      ({ status }) => status.name,
      () => "MISSING",
    );

/** Timers and activities that a workflow waits for now. */
const waitsFor = async (caseId: string): Promise<number> => {
  const handle = handleOf(caseId);
  const [{ events }, { raw }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
  const timers = new Set<string>();
  for (const event of events ?? []) {
    if (event.timerStartedEventAttributes) timers.add(event.timerStartedEventAttributes.timerId ?? "");
    timers.delete((event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes)?.timerId ?? "");
  }
  return timers.size + (raw.pendingActivities?.length ?? 0);
};

/** A case is closed within its workflow's last step, so the engine may hear of the end a moment later. */
const hasEnded = (caseId: string): Promise<boolean> =>
  waitFor("the end of a workflow", async () => (await statusOf(caseId)) !== "RUNNING", 5_000).then(
    async () => (await statusOf(caseId)) === "COMPLETED",
    () => false,
  );

const breachOf = async ({ what, status, tasks }: Row): Promise<string[]> => {
  if (status !== "OPEN") return (await hasEnded(what)) ? [] : [`the workflow of a closed order has not ended well: ${what}`];
  if ((await statusOf(what)) !== "RUNNING") return [`an open order has no workflow: ${what}`];
  return tasks > 0 || (await waitsFor(what)) > 0 ? [] : [`an open order waits for nothing: ${what}`];
};

/** Open orders nothing will move on, and closed ones whose workflow did not end. */
export const findUnmoved = async (on: On): Promise<string[]> => {
  const { rows } = await on.query(
    `SELECT c.id::text AS what, c.status, count(t.id)::int AS tasks
    FROM cases c LEFT JOIN tasks t ON t.case_id = c.id AND t.status IN ('OPEN', 'CLAIMED', 'ESCALATED')
    WHERE c.type = 'order' GROUP BY c.id`,
  );
  const breaches: string[] = [];
  for (const row of rows as Row[]) breaches.push(...(await breachOf(row)));
  return breaches;
};
