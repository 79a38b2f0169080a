import { type QueueSummary, queueNames } from "@/domain/admin/queue";
import { statement } from "../../db";
import { isoSql } from "../../sql";
import { queues } from "./queues";

const one = (name: (typeof queueNames)[number]): string => `SELECT '${name}' AS name,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('state', c.state, 'kind', c.kind, 'count', c.count) ORDER BY c.state, c.kind), '[]')
      FROM (SELECT q.state, q.kind, count(*)::int AS count FROM (${queues[name].rowsSql}) q GROUP BY q.state, q.kind) c) AS counts,
    (SELECT ${isoSql("min(q.created_at)")} FROM (${queues[name].rowsSql}) q) AS "oldestAt"`;

const select = statement<QueueSummary>("count-queues", queueNames.map(one).join("\n  UNION ALL "));

/** Every queue with how much is in it: one statement. */
export const countQueues = async (): Promise<{ items: QueueSummary[] }> => ({ items: await select([]) });
