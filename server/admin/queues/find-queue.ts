import { z } from "zod";
import type { findQueueSchema, QueueItem } from "@/domain/admin/queue";
import type { Page } from "@/domain/listing";
import { instantSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "../../cursor";
import { listQuery } from "../../query-builder";
import { isoSql } from "../../sql";
import { queueOf } from "./queues";

type FindQueue = z.output<typeof findQueueSchema>;

/** What waits in a queue, oldest first. Throws AppError NOT_FOUND. */
export const findQueue = async (name: string, { state, kind, cursor, limit }: FindQueue): Promise<Page<QueueItem>> => {
  const { rowsSql } = queueOf(name);
  const query = listQuery();
  query.filter(state, (wanted) => `q.state = ${wanted}`);
  query.filter(kind, (wanted) => `q.kind = ${wanted}`);
  const after = decodeCursor(cursor, z.tuple([instantSchema, z.string().max(64)]));
  if (after) query.where(`(q.created_at, q.id) > (${query.value(after[0])}::timestamptz, ${query.value(after[1])})`);
  const rows = await query.run<QueueItem>(
    `queue-${name}`,
    `SELECT q.id, q.kind, q.state, q.case_id AS "caseId", c.number AS "caseNumber", q.attempts, q.last_error AS "lastError",
      ${isoSql("q.created_at")} AS "createdAt", ${isoSql("q.next_attempt_at")} AS "nextAttemptAt"
    FROM (${rowsSql}) q LEFT JOIN cases c ON c.id = q.case_id
    WHERE ${query.conditions()} ORDER BY q.created_at, q.id LIMIT ${query.value(limit + 1)}`,
  );
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ createdAt, id }) => [createdAt, id],
  );
};
