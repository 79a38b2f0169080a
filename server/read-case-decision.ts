import { statement } from "./db";
import { isoSql } from "./sql";

/** A decision with its task's type and who took it. */
export type CaseDecision = {
  id: string;
  caseId: string;
  taskType: string;
  outcome: string;
  data: unknown;
  by: { id: string; name: string };
  /** Instant, ISO 8601 UTC. */
  at: string;
};

const select = statement<CaseDecision>(
  "case-decision",
  `SELECT d.id, d.case_id AS "caseId", t.type AS "taskType", d.outcome, d.data,
    jsonb_build_object('id', u.id, 'name', u.name) AS by, ${isoSql("d.decided_at")} AS at
  FROM decisions d JOIN tasks t ON t.id = d.task_id JOIN users u ON u.id = d.decided_by_id WHERE d.id = $1`,
);

/** One decision, or undefined. */
export const readCaseDecision = async (decisionId: string): Promise<CaseDecision | undefined> => (await select([decisionId]))[0];
