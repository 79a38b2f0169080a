import { type CaseState, caseStateSchema } from "../../domain/case-state";
import { queries } from "../../domain/contracts";
import type { Task } from "../../domain/task";
import type { DemoPerson } from "../../prisma/people";
import type { Caller } from "../../server/caller";
import { cancelCase } from "../../server/cancel-case";
import { pool } from "../../server/db";
import { decideTask } from "../../server/decide-task";
import { getTask } from "../../server/read-task";
import { temporal } from "../../server/temporal";
import { advance } from "./advance";
import { countEvents } from "./count-events";
import { waitFor } from "./wait-for";

export const callerOf = ({ id, name, email, roles }: DemoPerson): Caller => ({ id, name, email, roles });

export type AuditRow = { type: string; data: Record<string, unknown>; taskId?: string; actor: { system?: string; id?: string } };
export type GivenDecision = { outcome: string; data: unknown };

/** Types of the audit events, in order. */
export const typesOf = (events: AuditRow[]): string[] => events.map(({ type }) => type);

/** A case of any kind as its tests see and drive it: through the same functions as the API. `reader` may see its tasks. */
export const driveCase = (id: string, workflowId: string, applicant: DemoPerson, reader: DemoPerson) => {
  const handle = temporal().workflow.getHandle(workflowId);
  const rows = async <Row>(sql: string): Promise<Row[]> => (await pool().query(sql, [id])).rows as Row[];
  const storedState = async (): Promise<CaseState> => {
    const [stored] = await rows<{ state: unknown }>("SELECT state FROM case_snapshots WHERE case_id = $1");
    return (stored ? caseStateSchema.parse(stored.state) : undefined) as CaseState;
  };
  /** The task opened last that fits a condition over `tasks`. */
  const taskWhere = (condition: string, by: DemoPerson = reader): Promise<Task> =>
    waitFor(`a task: ${condition}`, async () => {
      const [found] = await rows<{ id: string }>(
        `SELECT id FROM tasks WHERE case_id = $1 AND ${condition} ORDER BY created_at DESC LIMIT 1`,
      );
      return found && getTask(callerOf(by), found.id);
    });
  return {
    id,
    workflowId,
    handle,
    rows,
    storedState,
    taskWhere,
    query: () => handle.query<CaseState>(queries.caseState),
    atStage: (stage: string) => {
      let state: CaseState | undefined;
      return waitFor(
        () =>
          `stage ${stage}, the case is at ${state?.stage} with ${JSON.stringify({ ...state?.lastError, timers: state?.timers })}`,
        async () => {
          state = await storedState();
          return state?.stage === stage && state;
        },
      );
    },
    decideWhere: async (condition: string, by: DemoPerson, decision: GivenDecision) => {
      const task = await taskWhere(condition);
      return decideTask({ caller: callerOf(by), taskId: task.id, decision, seenVersion: task.version });
    },
    withdraw: (by: DemoPerson = applicant) => cancelCase(callerOf(by), id, "changed my mind"),
    signal: (name: string, payload: unknown) => handle.signal(name, payload),
    advance: (duration: string) => advance(workflowId, duration),
    /** The workflow has ended; the result is its last stage. */
    ended: async (): Promise<string> =>
      waitFor("the end", async () => {
        const { status } = await handle.describe().catch(() => ({ status: { name: "NOT_STARTED" } }));
        if (status.name === "COMPLETED") return ((await handle.result()) as { stage: string }).stage;
        if (status.name !== "RUNNING" && status.name !== "NOT_STARTED") throw new Error(`the workflow is ${status.name}`);
        return undefined;
      }),
    audit: async (): Promise<AuditRow[]> =>
      (await rows<{ body: string }>("SELECT body FROM audit_events WHERE chain_id = $1 ORDER BY seq")).map(({ body }) =>
        JSON.parse(body),
      ),
    /** What people were told since the receipt. */
    notices: () =>
      rows<{ kind: string; channel: string; user_id: string | null; address: string | null; params: Record<string, unknown> }>(
        "SELECT kind, channel, user_id, address, params FROM notifications WHERE case_id = $1 AND kind NOT LIKE '%.received' ORDER BY created_at, kind, channel",
      ),
    /** Events in its history, as `countEvents` counts. */
    ownEvents: async (): Promise<number> => countEvents((await handle.fetchHistory()).events ?? []),
  };
};
