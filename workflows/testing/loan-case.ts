import { randomUUID } from "node:crypto";
import type { CaseState } from "../../domain/case-state";
import { queries } from "../../domain/contracts";
import type { LoanApplication } from "../../domain/loan/application";
import type { Task } from "../../domain/task";
import { loanRejection, loanTerms } from "../../prisma/builders";
import { type DemoPerson, people } from "../../prisma/people";
import type { Caller } from "../../server/caller";
import { cancelCase } from "../../server/cancel-case";
import { pool } from "../../server/db";
import { decideTask } from "../../server/decide-task";
import { getTask } from "../../server/read-task";
import { startCase } from "../../server/start-case";
import { temporal } from "../../server/temporal";
import { advance } from "./advance";
import { waitFor } from "./wait-for";

const callerOf = ({ id, name, email, roles }: DemoPerson): Caller => ({ id, name, email, roles });

export type AuditRow = { type: string; data: Record<string, unknown>; taskId?: string; actor: { system?: string; id?: string } };

/** A case driven as people and programs drive it: through the same functions as the API. */
export const openLoan = async (
  application: LoanApplication,
  options: { applicant?: DemoPerson; timeScale?: number; id?: string } = {},
) => {
  const { applicant = people.ana, timeScale = 1, id = randomUUID() } = options;
  await startCase({ actor: callerOf(applicant), type: "loan", data: application, timeScale, id });
  const workflowId = `loan-${id}`;
  const handle = temporal().workflow.getHandle(workflowId);
  const rows = async <Row>(sql: string): Promise<Row[]> => (await pool().query(sql, [id])).rows as Row[];

  const storedState = async (): Promise<CaseState> =>
    (await rows<{ state: CaseState }>("SELECT state FROM case_snapshots WHERE case_id = $1"))[0]?.state as CaseState;
  const taskAt = (level: number, reader: DemoPerson = people.uma): Promise<Task> =>
    waitFor(`task of level ${level}`, async () => {
      const [found] = await rows<{ id: string }>(`SELECT id FROM tasks WHERE case_id = $1 AND level = ${level}`);
      return found && getTask(callerOf(reader), found.id);
    });
  const decide = async (level: number, by: DemoPerson, decision: { outcome: string; data: unknown }) => {
    const task = await taskAt(level);
    return decideTask({ caller: callerOf(by), taskId: task.id, decision, seenVersion: task.version });
  };

  return {
    id,
    workflowId,
    handle,
    rows,
    storedState,
    taskAt,
    decide,
    approve: (level: number, by: DemoPerson) =>
      decide(level, by, {
        outcome: "APPROVED",
        data: loanTerms({ amount: application.amount, termMonths: application.termMonths }),
      }),
    reject: (level: number, by: DemoPerson) => decide(level, by, { outcome: "REJECTED", data: loanRejection() }),
    withdraw: (by: DemoPerson = applicant) => cancelCase(callerOf(by), id, "changed my mind"),
    query: () => handle.query<CaseState>(queries.caseState),
    signal: (name: string, payload: unknown) => handle.signal(name, payload),
    advance: (duration: string) => advance(workflowId, duration),
    atStage: (stage: string) =>
      waitFor(`stage ${stage}`, async () => {
        const state = await storedState();
        return state.stage === stage && state;
      }),
    /** Clocks run for a task of this level. */
    underReview: (level = 1): Promise<CaseState> =>
      waitFor(`review at level ${level}`, async () => {
        const state = await handle.query<CaseState>(queries.caseState).catch(() => undefined);
        return state?.tasks[0]?.level === level && state;
      }),
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
    notices: () =>
      rows<{ kind: string; channel: string; user_id: string | null; address: string | null; params: Record<string, unknown> }>(
        "SELECT kind, channel, user_id, address, params FROM notifications WHERE case_id = $1 ORDER BY created_at, kind, channel",
      ),
    historyEvents: async (): Promise<number> => (await handle.fetchHistory()).events?.length ?? 0,
  };
};

export type LoanCase = Awaited<ReturnType<typeof openLoan>>;

/** Types of the audit events, in order. */
export const typesOf = (events: AuditRow[]): string[] => events.map(({ type }) => type);
