import { slaPercents } from "@/domain/sla-marks";
import { auditJson } from "../audit";
import { statement } from "../db";
import { isoSql, openTaskSql } from "../sql";

// The mark a task has passed last stands at `marks_passed` of both lists. Chains are taken in one order by all who take several.
const pass = statement<{ id: string }>(
  "pass-marks",
  `WITH reached AS (
    SELECT t.id FROM tasks t WHERE ${openTaskSql()} AND t.mark_at[t.marks_passed + 1] <= now()
    ORDER BY t.mark_at[t.marks_passed + 1], t.id LIMIT $1 FOR UPDATE SKIP LOCKED
  ), passed AS (
    UPDATE tasks t SET marks_passed = t.marks_passed + 1 FROM reached WHERE t.id = reached.id
    RETURNING t.id, t.case_id, t.workflow_id, ('{${slaPercents.join(",")}}'::int[])[t.marks_passed] AS percent, t.mark_at[t.marks_passed] AS at
  ), told AS (
    SELECT id, case_id, $2::jsonb || jsonb_build_object('taskId', id, 'workflowId', workflow_id, 'data', jsonb_build_object(
      'percent', percent, 'at', ${isoSql("at")}, 'late', now() - at > interval '1 minute')) AS event
    FROM passed ORDER BY case_id, at, id
  )
  SELECT id FROM told WHERE append_audit(case_id, case_id, event) > 0`,
);

/** Tasks that are looked at in one statement. */
const atOnce = 200;

const event = auditJson({ type: "task.slaPassed", actor: { system: "sweeper" }, data: { percent: 0, at: "", late: false } });

/**
 * Notes on the trail which open tasks have used 50, 75 and 100 % of their time: each mark once, in order, also when it lies long ago; then it
 * is told as late. @returns how many marks were noted
 */
export const passMarks = async (): Promise<number> => {
  let passed = 0;
  for (let more = true; more; ) {
    const { length } = await pass([atOnce, event]);
    passed += length;
    more = length > 0;
  }
  return passed;
};
