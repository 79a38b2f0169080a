import { mostRetried, type QueueName, queueNames, type RetryQueue } from "@/domain/admin/queue";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { adminSql } from "../admin-sql";
import { requireAdmin } from "../require-admin";
import { queueOf, queues } from "./queues";

// Chains in one order, so that two admins do not wait for each other in a circle.
const retryStatement = (name: QueueName) => {
  const { rowsSql, lockSql, retrySql } = queues[name];
  return statement<{ seq: number }>(
    `retry-${name}`,
    `WITH ${adminSql("$1")}, picked AS (
      SELECT q.id FROM (${rowsSql}) q, me
      WHERE q.id = $2 OR $2::text IS NULL AND q.state = $3 AND q.kind = $5 ORDER BY q.created_at, q.id LIMIT ${mostRetried}
    ), chosen AS (${lockSql}), ${retrySql}
    SELECT append_audit(chain_id, case_id, event) AS seq FROM (SELECT * FROM events ORDER BY chain_id) ordered`,
  );
};

const statements = Object.fromEntries(queueNames.map((name) => [name, retryStatement(name)])) as Record<
  QueueName,
  ReturnType<typeof retryStatement>
>;

/**
 * Sends something again now, or all of a kind, at most 500 at once; what is being sent at this moment is left alone. One statement with an
 * audit event for each. @returns how many. Throws AppError NOT_FOUND, FORBIDDEN.
 */
export const retryQueue = async (caller: Caller, name: string, chosen: RetryQueue): Promise<{ retried: number }> => {
  const { event } = queueOf(name);
  const [id, state, kind] = "id" in chosen ? [chosen.id, null, null] : [null, chosen.state, chosen.kind];
  const retried = await statements[name as QueueName]([caller.id, id, state, event(actorOf(caller)), kind]);
  if (retried.length === 0) await requireAdmin(caller);
  return { retried: retried.length };
};
