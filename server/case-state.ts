import { type CaseState, type CaseStateResponse, caseStateSchema } from "@/domain/case-state";
import { isForeign } from "@/domain/case-types";
import { queries } from "@/domain/contracts";
import { AppError } from "@/domain/errors";
import { statement } from "./db";
import { knownTimers, requestTimers } from "./request-timers";
import { shared } from "./shared-call";
import { isoSql } from "./sql";
import { withDeadline } from "./temporal";

/** What is stored of a case's state. */
export type StoredState = {
  workflow_id: string;
  type: string;
  open: boolean;
  state: CaseState;
  as_of: string;
  request_due_at: string | null;
};

/** `StoredState` from case `c`. */
export const storedStateColumns = `c.workflow_id, c.type, c.status = 'OPEN' AS open, ${isoSql("coalesce((SELECT s.as_of FROM case_snapshots s WHERE s.case_id = c.id), c.updated_at)")} AS as_of,
    coalesce((SELECT s.state FROM case_snapshots s WHERE s.case_id = c.id), jsonb_build_object('stage', c.stage, 'status', c.status, 'version', c.version, 'tasks', '[]'::jsonb,
      'timers', '[]'::jsonb, 'unknownSignals', 0, 'history',
      jsonb_build_array(jsonb_build_object('from', null, 'to', c.stage, 'at', ${isoSql("c.created_at")})))) AS state,
    (SELECT ${isoSql("r.due_at")} FROM requests r WHERE r.case_id = c.id AND r.status = 'OPEN') AS request_due_at`;

const selectStored = statement<StoredState>("case-state", `SELECT ${storedStateColumns} FROM cases c WHERE c.id = $1`);

/** Milliseconds an answer is shared for, and the longest wait for one. */
const limits = { sharedFor: 1_000, deadline: 2_000 };

const ask = async (workflowId: string): Promise<{ state: CaseState; asOf: string }> => {
  const answer = await withDeadline(limits.deadline, (client) =>
    client.workflow.getHandle(workflowId).query<unknown>(queries.caseState),
  );
  return { state: caseStateSchema.parse(answer), asOf: new Date().toISOString() };
};

const withTimers = (state: CaseState, timers: CaseState["timers"]): CaseState => ({
  ...state,
  timers: [...state.timers, ...timers],
});

/**
 * The state of a case: of an open one as its workflow says now, else, or when the workflow does not answer within 2 s, as stored last
 * with the instant it is from; a workflow that is not ours is not asked. While the applicant is asked, the clocks of that request are among its timers.
 */
export const presentState = async (stored: StoredState): Promise<CaseStateResponse> => {
  const state = caseStateSchema.parse(stored.state);
  const due = stored.request_due_at;
  const snapshot = {
    source: "snapshot" as const,
    asOf: stored.as_of,
    state: state.request ? withTimers(state, knownTimers(due)) : state,
  };
  if (!stored.open || isForeign(stored.type)) return snapshot;
  // An answer from before the stored step is shared no longer: nobody may hear again of what it lacks.
  const key = `${stored.workflow_id}:${snapshot.state.version}`;
  const answer = await shared(key, limits.sharedFor, () => ask(stored.workflow_id)).catch(() => null);
  // A workflow put back to an older copy knows less than what it stored.
  if (!answer || answer.state.version < snapshot.state.version) return snapshot;
  const { request } = answer.state;
  if (!request) return { source: "query", ...answer };
  return {
    source: "query",
    asOf: answer.asOf,
    state: withTimers(answer.state, await requestTimers(request.workflowId, due, limits)),
  };
};

/** `presentState` of a case. Whether the caller may see it is checked before. Throws AppError NOT_FOUND. */
export const getCaseState = async (caseId: string): Promise<CaseStateResponse> => {
  const [stored] = await selectStored([caseId]);
  if (!stored) throw new AppError("NOT_FOUND", "There is no such case.");
  return presentState(stored);
};
