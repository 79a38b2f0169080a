import { z } from "zod";
import { applicantEvents } from "@/domain/audit-event";
import { cursorSchema, limitSchema, type Page, type TimelineItem } from "@/domain/listing";
import type { Caller } from "./caller";
import { decodeCursor, pageOf } from "./cursor";
import { statement } from "./db";
import { getCase } from "./get-case";

export const findTimelineSchema = z.object({ cursor: cursorSchema, limit: limitSchema });
type FindTimeline = z.output<typeof findTimelineSchema>;

type EventRow = { seq: number; body: Omit<TimelineItem, "seq"> };

const select = statement<EventRow>(
  "find-timeline",
  `SELECT seq, body::jsonb AS body FROM audit_events
  WHERE chain_id = $1 AND seq > $2 AND ($3::text[] IS NULL OR type = ANY ($3)) ORDER BY seq LIMIT $4`,
);

const toItem = ({ seq, body: { at, type, actor, taskId, data } }: EventRow): TimelineItem => ({
  seq,
  at,
  type,
  actor,
  ...(taskId && { taskId }),
  data,
});

/** What an applicant reads of it: not who of the staff or which part of the system did it, nor why among them, nor tasks. */
const toApplicantItem = (row: EventRow, caller: Caller): TimelineItem => {
  const { taskId: _, ...item } = toItem(row);
  if ("id" in item.actor && item.actor.id === caller.id) return item;
  const { reason: __, ...data } = item.data;
  return { ...item, actor: { system: "countersign" }, data };
};

/** The events of a case, oldest first. Throws AppError NOT_FOUND. */
export const findTimeline = async (
  caller: Caller,
  caseId: string,
  { cursor, limit }: FindTimeline,
): Promise<Page<TimelineItem>> => {
  const { internal } = await getCase(caller, caseId);
  const after = decodeCursor(cursor, z.tuple([z.int()]));
  const rows = await select([caseId, after?.[0] ?? 0, internal ? null : applicantEvents, limit + 1]);
  return pageOf(rows, limit, internal ? toItem : (row) => toApplicantItem(row, caller), ({ seq }) => [seq]);
};
