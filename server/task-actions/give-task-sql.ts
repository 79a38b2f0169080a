import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { mayDecideSql } from "../may-decide-sql";
import { meSql } from "../sql";

/**
 * Gives task `$1` to person `$3`, who holds it from then on, if he may decide it and `allowed` holds of the giver `$2` (`giver`), its case `c`
 * and the row as it was (`before`). `$4` is the audit event, whose `before` the statement fills in.
 * @param onBehalf SQL of the person for whom the new holder decides
 */
export const giveTaskSql = (
  allowed: string,
  onBehalf: string,
): string => `WITH ${meSql("$3")}, ${meSql("$2", "giver")}, before AS (
    SELECT t.id, t.assignee_id FROM tasks t WHERE t.id = $1 FOR UPDATE
  ), given AS (
    UPDATE tasks t SET status = 'CLAIMED', assignee_id = me.id, claimed_at = now(), stirred_at = now(), delegated_by_id = ${onBehalf}
    FROM before, me, giver, cases c
    WHERE t.id = before.id AND c.id = t.case_id AND ${allowed} AND ${mayDecideSql("t.amount", onBehalf)}
    RETURNING t.case_id, t.workflow_id, before.assignee_id AS holder
  )
  SELECT append_audit(case_id, case_id, jsonb_set($4::jsonb, '{data,before,assignee}', coalesce(to_jsonb(holder), 'null'))
    || jsonb_build_object('workflowId', workflow_id)) FROM given`;

/** The event of a task that goes into other hands; who held it is filled in by the statement. */
export const assignedEvent = (caller: Caller, taskId: string, to: string | null, as: "LEAD" | "HOLDER"): string =>
  auditJson({
    type: "task.assigned",
    ...actorOf(caller),
    taskId,
    data: { before: { assignee: null }, after: { assignee: to }, as },
  });
