import { randomUUID } from "node:crypto";
import { AppError } from "@/domain/errors";
import type { CaseMessage } from "@/domain/message";
import { messageSide } from "../access";
import { auditJson } from "../audit";
import { actorOf, type Caller, type Idempotency } from "../caller";
import { statement } from "../db";
import { getCase } from "../get-case";
import { findAnswer } from "../idempotency";
import { inTransaction } from "../in-transaction";
import { isoSql } from "../sql";
import { limitMessages } from "./message-limit";
import { tellOfMessage } from "./tell-of-message";

const write = statement<{ answer: CaseMessage }>(
  "write-message",
  `WITH answer AS (
    SELECT now()::timestamptz(3) AS at, jsonb_build_object('id', $1::uuid, 'fromDesk', $4::boolean, 'author', $5::text, 'text', $6::text,
      'createdAt', ${isoSql("now()::timestamptz(3)")}, 'readAt', null) AS answer
  ), key AS (
    INSERT INTO idempotency_keys (user_id, key, request_hash, response)
    SELECT $3::uuid, $7, $8, answer FROM answer WHERE $7::text IS NOT NULL ON CONFLICT DO NOTHING RETURNING key
  ), written AS (
    INSERT INTO messages (id, case_id, author_id, from_desk, text, created_at)
    SELECT $1, $2, $3, $4, $6, at FROM answer WHERE $7::text IS NULL OR EXISTS (SELECT FROM key)
    RETURNING case_id
  )
  SELECT answer, append_audit(case_id, case_id, $9::jsonb) FROM written, answer`,
);

export type WriteMessage = { caller: Caller; caseId: string; text: string; idempotency?: Idempotency | undefined };

/**
 * Writes to the other side and tells it that there is something to read; the trail keeps that it was written, not what.
 * Throws AppError NOT_FOUND, FORBIDDEN, TOO_MANY_REQUESTS, IDEMPOTENCY_KEY_REUSED.
 */
export const writeMessage = async ({ caller, caseId, text, idempotency }: WriteMessage): Promise<CaseMessage> => {
  const opened = await getCase(caller, caseId);
  const from = messageSide(caller.roles, opened);
  if (from === null) throw new AppError("FORBIDDEN", "Only the applicant and who works on the case write here.");
  const repeated = await findAnswer<CaseMessage>(caller.id, idempotency);
  if (repeated) return repeated;
  await limitMessages(caller.id, caseId);
  const messageId = randomUUID();
  const fromDesk = from === "DESK";
  const event = auditJson({ type: "case.messageWritten", ...actorOf(caller), data: { messageId, fromDesk } });
  const key = [idempotency?.key ?? null, idempotency?.requestHash ?? null];
  const written = await inTransaction(async (connection) => {
    const [row] = await write([messageId, caseId, caller.id, fromDesk, caller.name, text, ...key, event], connection);
    if (row) await tellOfMessage({ caseId, type: opened.type, messageId, from }, connection);
    return row?.answer;
  });
  const answer = written ?? (await findAnswer<CaseMessage>(caller.id, idempotency));
  if (!answer) throw new AppError("UNAVAILABLE", "The message could not be stored; try again.", { retryAfter: 1 });
  return answer;
};
