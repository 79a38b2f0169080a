import { AppError } from "@/domain/errors";
import { internalSql, isUuid, worksOnSql } from "./access";
import { auditJson } from "./audit";
import { actorOf, type Caller } from "./caller";
import { countDeciders } from "./count-deciders";
import { statement } from "./db";
import { findOpenTasks } from "./find-open-tasks";
import { raiseAlert } from "./raise-alert";
import { meSql, openTaskSql } from "./sql";

const declare = statement<{ may: boolean }>(
  "declare-conflict",
  `WITH ${meSql("$2")}, seen AS (
    SELECT c.id, ${worksOnSql} AS may FROM cases c, me WHERE c.id = $1 AND ${internalSql}
  ), declared AS (
    INSERT INTO case_conflicts (case_id, user_id, reason) SELECT id, $2, $3 FROM seen WHERE may ON CONFLICT DO NOTHING RETURNING case_id
  ), released AS (
    UPDATE tasks t SET status = CASE WHEN t.escalated_at IS NULL THEN 'OPEN' ELSE 'ESCALATED' END, assignee_id = NULL, claimed_at = NULL,
      delegated_by_id = NULL, stirred_at = now()
    FROM declared WHERE t.case_id = declared.case_id AND t.assignee_id = $2 AND ${openTaskSql()}
    RETURNING t.id
  ), freed AS (
    SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') AS tasks FROM released
  )
  SELECT may, (SELECT append_audit(case_id, case_id, jsonb_set($4::jsonb, '{data,released}', freed.tasks)) FROM declared) FROM seen, freed`,
);

/** Tells operations of every task of the case that nobody is left to decide. */
const tellOfNobody = async (caseId: string): Promise<void> => {
  const message = "Nobody who is here may decide a task of this case.";
  for (const taskId of await findOpenTasks(caseId))
    if ((await countDeciders(taskId)) === 0) await raiseAlert({ kind: "case.nobodyCanDecide", caseId, taskId, message });
};

/**
 * The caller cannot decide this case, and why: what he holds of it goes back to everybody, and nothing of it comes to him again. Repeating it
 * changes nothing, and it cannot be taken back. Throws AppError NOT_FOUND, FORBIDDEN for who decides nothing anyway.
 */
export const declareConflict = async (caller: Caller, caseId: string, reason: string): Promise<void> => {
  const event = auditJson({ type: "case.conflictDeclared", ...actorOf(caller), data: { reason, released: [] } });
  const [seen] = isUuid(caseId) ? await declare([caseId, caller.id, reason, event]) : [];
  if (!seen) throw new AppError("NOT_FOUND", "There is no such case.");
  if (!seen.may) throw new AppError("FORBIDDEN", "Only those who decide such cases can have a conflict of interest in them.");
  await tellOfNobody(caseId);
};
