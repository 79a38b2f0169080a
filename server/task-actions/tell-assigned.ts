import { randomUUID } from "node:crypto";
import { channelsOf } from "@/domain/notice-groups";
import { auditJson } from "../audit";
import type { Caller } from "../caller";
import { statement } from "../db";
import { openTaskSql } from "../sql";

const tell = statement(
  "tell-assigned",
  `WITH noted AS (
    INSERT INTO notifications (id, event_key, user_id, channel, kind, case_id, place, params)
    SELECT gen_random_uuid(), 'task.assigned:' || $4::text, $2, channel, 'task.assigned', c.id, '/tasks/' || t.id,
      jsonb_build_object('taskId', t.id, 'by', $3::text, 'number', c.number, 'amount', t.amount, 'currency', t.currency)
    FROM tasks t JOIN cases c ON c.id = t.case_id CROSS JOIN LATERAL notice_channels($2, $5, $6::text[]) AS channel
    WHERE t.id = $1 AND t.assignee_id = $2 AND ${openTaskSql()}
    ON CONFLICT DO NOTHING
    RETURNING case_id, channel
  )
  SELECT append_audit(case_id, case_id, jsonb_set($7::jsonb, '{data,channels}', channels))
  FROM (SELECT case_id, jsonb_agg(channel ORDER BY channel) AS channels FROM noted GROUP BY case_id) told`,
);

/** Tells the new holder of a task, unless he took it himself. */
export const tellAssigned = async ({ id, name }: Caller, taskId: string, to: string | null): Promise<void> => {
  if (to === null || to === id) return;
  const event = auditJson({
    type: "notice.recorded",
    actor: { system: "workflow" },
    taskId,
    data: { kind: "task.assigned", channels: [], userId: to },
  });
  await tell([taskId, to, name, randomUUID(), ...channelsOf("task.assigned"), event]);
};
