import type { Candidate } from "@/domain/task-actions";
import { whyNotDelegate, whyNotLead } from "@/domain/task-rules";
import type { Caller } from "../caller";
import { statement } from "../db";
import { mayDecideSql } from "../may-decide-sql";
import { readTask } from "../read-task";
import { refuseTask } from "../refuse-task";
import { awaySql, isoSql, openTaskSql, personColumns } from "../sql";
import { situationOf } from "../task-situation";

const select = statement<Candidate>(
  "task-candidates",
  `SELECT me.id, me.name, me.roles, load.open, load.overdue,
    (SELECT ${isoSql("max(coalesce(a.ended_at, a.to_at))")} FROM absences a WHERE a.user_id = me.id AND ${awaySql}) AS "awayUntil"
  FROM tasks t JOIN cases c ON c.id = t.case_id
    CROSS JOIN LATERAL (SELECT ${personColumns} FROM users u WHERE u.active AND u.id IS DISTINCT FROM t.assignee_id) me
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS open, count(*) FILTER (WHERE held.due_at < now())::int AS overdue FROM tasks held
      WHERE held.assignee_id = me.id AND ${openTaskSql("held")}
    ) load
  WHERE t.id = $1 AND ${mayDecideSql("t.amount", "$2::uuid")}
  ORDER BY load.open, me.name, me.id LIMIT 200`,
);

/**
 * Who may decide a task now, for the lead who gives it out, or for the holder who gives it on; those with the fewest open tasks first. Throws
 * AppError with the rule that lets the caller do neither.
 */
export const findCandidates = async (caller: Caller, taskId: string): Promise<{ items: Candidate[] }> => {
  const { row, person } = await readTask(caller, taskId);
  const situation = situationOf(row, person);
  const notLead = whyNotLead(situation);
  if (!notLead) return { items: await select([taskId, null]) };
  const notHolder = whyNotDelegate(situation);
  if (notHolder) return refuseTask(caller, row, "assign", notLead);
  return { items: await select([taskId, caller.id]) };
};
