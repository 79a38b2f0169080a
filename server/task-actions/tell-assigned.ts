import { randomUUID } from "node:crypto";
import type { Caller } from "../caller";
import { statement } from "../db";
import { openTaskSql } from "../sql";

const tell = statement(
  "tell-assigned",
  `INSERT INTO notifications (id, event_key, user_id, channel, kind, case_id, place, params)
  SELECT gen_random_uuid(), 'task.assigned:' || $4::text, $2, channel, 'task.assigned', c.id, '/tasks/' || t.id,
    jsonb_build_object('taskId', t.id, 'by', $3::text, 'number', c.number, 'amount', t.amount, 'currency', t.currency)
  FROM tasks t JOIN cases c ON c.id = t.case_id, unnest(ARRAY['IN_APP', 'EMAIL']) AS channel
  WHERE t.id = $1 AND t.assignee_id = $2 AND ${openTaskSql()}
  ON CONFLICT DO NOTHING`,
);

/** Tells the new holder of a task, unless he took it himself. */
export const tellAssigned = async ({ id, name }: Caller, taskId: string, to: string | null): Promise<void> => {
  if (to !== null && to !== id) await tell([taskId, to, name, randomUUID()]);
};
