import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { AppError } from "@/domain/errors";
import type { Comment, writeCommentSchema } from "@/domain/task-actions";
import { worksOnSql } from "../access";
import { auditJson } from "../audit";
import { actorOf, type Caller, type Idempotency } from "../caller";
import { statement } from "../db";
import { findAnswer } from "../idempotency";
import { inTransaction } from "../in-transaction";
import { readInternalTask } from "../read-internal-task";
import { isoSql, meSql } from "../sql";
import { readMentioned } from "./read-mentioned";
import { tellOfComment } from "./tell-of-comment";

// The task is touched before the trail, as by everybody else: nobody waits in a circle.
const write = statement<{ answer: Comment }>(
  "write-comment",
  `WITH ${meSql("$3")}, answer AS (
    SELECT t.case_id, now()::timestamptz(3) AS at, jsonb_build_object('id', $1::uuid, 'taskId', t.id, 'by',
      jsonb_build_object('id', me.id, 'name', me.name), 'text', $4::text, 'mentions', $5::jsonb, 'at', ${isoSql("now()::timestamptz(3)")}) AS answer
    FROM tasks t JOIN cases c ON c.id = t.case_id, me WHERE t.id = $2 AND ${worksOnSql}
  ), key AS (
    INSERT INTO idempotency_keys (user_id, key, request_hash, response)
    SELECT $3::uuid, $6, $7, answer FROM answer WHERE $6::text IS NOT NULL ON CONFLICT DO NOTHING RETURNING key
  ), written AS (
    INSERT INTO task_comments (id, task_id, case_id, author_id, text, mentions, created_at)
    SELECT $1, $2, case_id, $3, $4, ARRAY(SELECT (person ->> 'id')::uuid FROM jsonb_array_elements($5::jsonb) AS person), at
    FROM answer WHERE $6::text IS NULL OR EXISTS (SELECT FROM key)
    RETURNING task_id
  ), stirred AS (
    UPDATE tasks t SET stirred_at = now() FROM written WHERE t.id = written.task_id RETURNING t.case_id, t.workflow_id
  )
  SELECT answer, append_audit(stirred.case_id, stirred.case_id, $8::jsonb || jsonb_build_object('workflowId', workflow_id))
  FROM stirred, answer`,
);

export type WriteComment = z.output<typeof writeCommentSchema> & {
  caller: Caller;
  taskId: string;
  idempotency?: Idempotency | undefined;
};

/**
 * Says something to the colleagues about a task, decided or not; it is told to whom it names and to who takes part, and shows the task again
 * to whoever put it off. The trail keeps that it was said, not what. Throws AppError NOT_FOUND, FORBIDDEN, VALIDATION_FAILED for a mention,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const writeComment = async ({ caller, taskId, text, mentions, idempotency }: WriteComment): Promise<Comment> => {
  const { caseId, worksOn } = await readInternalTask(caller, taskId);
  if (!worksOn) throw new AppError("FORBIDDEN", "Only who works on the case comments on its tasks.");
  const repeated = await findAnswer<Comment>(caller.id, idempotency);
  if (repeated) return repeated;
  const people = await readMentioned(caseId, mentions);
  const mentioned = people.map(({ id }) => id);
  const commentId = randomUUID();
  const event = auditJson({ type: "task.commented", ...actorOf(caller), taskId, data: { commentId, mentions: mentioned } });
  const key = [idempotency?.key ?? null, idempotency?.requestHash ?? null];
  const written = await inTransaction(async (connection) => {
    const [row] = await write([commentId, taskId, caller.id, text, JSON.stringify(people), ...key, event], connection);
    if (row) await tellOfComment({ author: caller, caseId, taskId, commentId, mentioned }, connection);
    return row?.answer;
  });
  const answer = written ?? (await findAnswer<Comment>(caller.id, idempotency));
  if (!answer) throw new AppError("UNAVAILABLE", "The comment could not be stored; try again.", { retryAfter: 1 });
  return answer;
};
