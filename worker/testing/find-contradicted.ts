import { type CaseState, caseStateSchema } from "@/domain/case-state";
import { isForeign } from "@/domain/case-types";
import { queries } from "@/domain/contracts";
import { temporal } from "@/server/temporal";

type On = { query: (sql: string) => Promise<{ rows: unknown[] }> };
type Row = { what: string; type: string; workflow: string; state: unknown };

/** Where a case stands and how it got there; clocks may have been changed since the last step that is stored. */
const courseOf = ({ stage, status, history }: CaseState): string =>
  JSON.stringify({ stage, status, stages: history.map(({ to }) => to), since: history.at(-1)?.at });

const answerOf = async (workflowId: string): Promise<CaseState> =>
  caseStateSchema.parse(await temporal().workflow.getHandle(workflowId).query(queries.caseState));

/**
 * Cases that are stored otherwise than their workflow says, asked now; one that has ended is told again from its history. Needs a worker, and
 * nothing may be under way.
 */
export const findContradicted = async (on: On): Promise<string[]> => {
  const { rows } = await on.query(
    "SELECT c.id::text AS what, c.type, c.workflow_id AS workflow, s.state FROM cases c JOIN case_snapshots s ON s.case_id = c.id",
  );
  const breaches = (rows as Row[]).map(async ({ what, type, workflow, state }) => {
    const same = isForeign(type) || courseOf(await answerOf(workflow)) === courseOf(caseStateSchema.parse(state));
    return same ? [] : [`a workflow says otherwise than what is stored: ${what}`];
  });
  return (await Promise.all(breaches)).flat();
};
