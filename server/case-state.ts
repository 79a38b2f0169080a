import { type CaseState, type CaseStateResponse, caseStateSchema } from "@/domain/case-state";
import { queries } from "@/domain/contracts";
import { AppError } from "@/domain/errors";
import { statement } from "./db";
import { shared } from "./shared-call";
import { isoSql } from "./sql";
import { withDeadline } from "./temporal";

type StoredRow = { workflow_id: string; open: boolean; state: CaseState; as_of: string };

const selectStored = statement<StoredRow>(
  "case-state",
  `SELECT c.workflow_id, c.status = 'OPEN' AS open, ${isoSql("coalesce(s.as_of, c.updated_at)")} AS as_of,
    coalesce(s.state, jsonb_build_object('stage', c.stage, 'status', c.status, 'version', c.version, 'tasks', '[]'::jsonb,
      'timers', '[]'::jsonb, 'unknownSignals', 0, 'history',
      jsonb_build_array(jsonb_build_object('from', null, 'to', c.stage, 'at', ${isoSql("c.created_at")})))) AS state
  FROM cases c LEFT JOIN case_snapshots s ON s.case_id = c.id WHERE c.id = $1`,
);

/** Milliseconds an answer is shared for, and the longest wait for one. */
const sharedFor = 1_000;
const deadline = 2_000;

const ask = async (workflowId: string): Promise<{ state: CaseState; asOf: string }> => {
  const answer = await withDeadline(deadline, (client) =>
    client.workflow.getHandle(workflowId).query<unknown>(queries.caseState),
  );
  return { state: caseStateSchema.parse(answer), asOf: new Date().toISOString() };
};

/**
 * The state of a case: of an open one as its workflow says now, else, or when the workflow does not answer within 2 s, as stored last
 * with the instant it is from. Whether the caller may see it is checked before. Throws AppError NOT_FOUND.
 */
export const getCaseState = async (caseId: string): Promise<CaseStateResponse> => {
  const [stored] = await selectStored([caseId]);
  if (!stored) throw new AppError("NOT_FOUND", "There is no such case.");
  const snapshot = { source: "snapshot" as const, asOf: stored.as_of, state: caseStateSchema.parse(stored.state) };
  if (!stored.open) return snapshot;
  const answer = await shared(stored.workflow_id, sharedFor, () => ask(stored.workflow_id)).catch(() => null);
  // A workflow put back to an older copy knows less than what it stored.
  if (!answer || answer.state.version < snapshot.state.version) return snapshot;
  return { source: "query", ...answer };
};
