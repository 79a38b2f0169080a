import { temporal } from "@/server/temporal";

type On = { query: (sql: string) => Promise<{ rows: unknown[] }> };
type Row = { id: string; workflow: string; signal: string };

/** Decision ids in the history of a workflow, by the signals that brought them. */
const heardBy = async (workflowId: string, signals: ReadonlySet<string>): Promise<Set<unknown>> => {
  const { events } = await temporal().workflow.getHandle(workflowId).fetchHistory();
  const payloads = (events ?? []).flatMap(({ workflowExecutionSignaledEventAttributes: sent }) => {
    const data = signals.has(sent?.signalName ?? "") && sent?.input?.payloads?.[0]?.data;
    return data ? [JSON.parse(Buffer.from(data).toString()) as { decisionId?: string }] : [];
  });
  return new Set(payloads.map(({ decisionId }) => decisionId));
};

/** Decisions that are stored and not in the engine's record of the workflow that asked for them. */
export const findUnheard = async (on: On): Promise<string[]> => {
  const { rows } = await on.query(
    "SELECT d.id, t.workflow_id AS workflow, t.signal FROM decisions d JOIN tasks t ON t.id = d.task_id WHERE t.status <> 'ORPHANED'",
  );
  const decisions = rows as Row[];
  const breaches: string[] = [];
  for (const workflow of new Set(decisions.map((row) => row.workflow))) {
    const own = decisions.filter((row) => row.workflow === workflow);
    const heard = await heardBy(workflow, new Set(own.map(({ signal }) => signal)));
    breaches.push(...own.filter(({ id }) => !heard.has(id)).map(({ id }) => `a workflow never heard of a decision: ${id}`));
  }
  return breaches;
};
