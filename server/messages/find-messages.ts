import { z } from "zod";
import { AppError } from "@/domain/errors";
import { cursorSchema, limitSchema, type Page } from "@/domain/listing";
import type { CaseMessage } from "@/domain/message";
import { instantSchema } from "@/domain/text";
import { messageSide } from "../access";
import type { Caller } from "../caller";
import { decodeCursor, pageOf } from "../cursor";
import { statement } from "../db";
import { getCase } from "../get-case";
import { messageColumns } from "./message-row";

export const findMessagesSchema = z.object({ cursor: cursorSchema, limit: limitSchema });
type FindMessages = z.output<typeof findMessagesSchema>;

const select = statement<CaseMessage>(
  "find-messages",
  `SELECT ${messageColumns("$2::boolean")} FROM messages m
  WHERE m.case_id = $1 AND ($3::timestamptz IS NULL OR (m.created_at, m.id) > ($3, $4::uuid))
  ORDER BY m.created_at, m.id LIMIT $5`,
);

/** A page of the messages between applicant and desk, oldest first. Throws AppError NOT_FOUND, FORBIDDEN. */
export const findMessages = async (
  caller: Caller,
  caseId: string,
  { cursor, limit }: FindMessages,
): Promise<Page<CaseMessage>> => {
  const opened = await getCase(caller, caseId);
  if (!opened.internal && messageSide(caller.roles, opened) === null)
    throw new AppError("FORBIDDEN", "These messages are not yours to read.");
  const after = decodeCursor(cursor, z.tuple([instantSchema, z.uuid()]));
  const rows = await select([caseId, opened.internal, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ createdAt, id }) => [createdAt, id],
  );
};
