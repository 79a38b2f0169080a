import { auditJson } from "./audit";
import { statement } from "./db";

// The outbox row first: the relay holds it while it delivers and then touches the decision, in this order as well.
const acknowledge = statement(
  "acknowledge-signals",
  `WITH queued AS (
    UPDATE outbox SET acknowledged_at = now() WHERE dedupe_key = ANY ($1::text[]) AND acknowledged_at IS NULL
    RETURNING decision_id, workflow_id
  ), acknowledged AS (
    UPDATE decisions d SET acknowledged_at = now() FROM queued WHERE d.id = queued.decision_id AND d.acknowledged_at IS NULL
    RETURNING d.id, d.case_id, d.task_id, queued.workflow_id
  )
  SELECT append_audit(case_id, case_id, $2::jsonb || jsonb_build_object('taskId', task_id, 'workflowId', workflow_id,
    'data', jsonb_build_object('decisionId', id, 'delivery', 'ACKNOWLEDGED'))) FROM acknowledged`,
);

const event = auditJson({
  type: "task.decisionAcknowledged",
  actor: { system: "workflow" },
  data: { decisionId: "", delivery: "ACKNOWLEDGED" },
});

/** The workflow has taken what was sent to it, by the keys of the outbox: `start:<caseId>`, `decision:<decisionId>`, ... A repeat changes nothing. */
export const acknowledgeSignals = async (dedupeKeys: readonly string[]): Promise<void> => {
  await acknowledge([dedupeKeys, event]);
};
