import { AppError } from "@/domain/errors";
import { messageSide } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { getCase } from "../get-case";

const markRead = statement(
  "read-messages",
  `WITH marked AS (
    UPDATE messages SET read_at = now() WHERE case_id = $1 AND from_desk = $2 AND read_at IS NULL RETURNING case_id
  )
  SELECT pg_notify('countersign_changed', jsonb_build_object('caseId', case_id, 'taskId', null, 'type', 'case.messagesRead')::text)
  FROM marked LIMIT 1`,
);

/** The caller has read what the other side wrote. Throws AppError NOT_FOUND, FORBIDDEN. */
export const readMessages = async (caller: Caller, caseId: string): Promise<void> => {
  const side = messageSide(caller.roles, await getCase(caller, caseId));
  if (side === null) throw new AppError("FORBIDDEN", "These messages are addressed to others.");
  await markRead([caseId, side === "APPLICANT"]);
};
