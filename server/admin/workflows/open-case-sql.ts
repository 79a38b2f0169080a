import { isoSql, openTaskSql } from "../../sql";

export type OpenCase = {
  caseId: string;
  caseNumber: string;
  type: string;
  stage: string;
  workflowId: string;
  openTasks: number;
  timers: number;
  undelivered: number;
  quietFor: number;
  openedAt: string;
  changedAt: string;
};

/** What our rows know of the workflow of case `c`; of its business number, type and stage. */
export const openCaseColumns = `c.id AS "caseId", c.number AS "caseNumber", c.type, c.stage, c.workflow_id AS "workflowId",
  (SELECT count(*)::int FROM tasks t WHERE t.case_id = c.id AND ${openTaskSql()}) AS "openTasks",
  coalesce((SELECT jsonb_array_length(s.state -> 'timers') FROM case_snapshots s WHERE s.case_id = c.id), 0) AS timers,
  (SELECT count(*)::int FROM outbox o WHERE o.workflow_id = c.workflow_id AND o.sent_at IS NULL AND o.parked_at IS NULL) AS undelivered,
  (extract(epoch FROM now() - c.updated_at) * 1000)::float8 AS "quietFor",
  ${isoSql("c.created_at")} AS "openedAt", ${isoSql("c.updated_at")} AS "changedAt"`;
