import { z } from "zod";
import { applicantEvents } from "@/domain/audit-event";
import { caseTypes } from "@/domain/case-types";
import { cursorSchema, limitSchema, type Page, type TimelineItem } from "@/domain/listing";
import { applicantItem } from "./applicant-timeline";
import type { Caller } from "./caller";
import { decodeCursor, pageOf } from "./cursor";
import { statement } from "./db";
import { getCase } from "./get-case";

export const findTimelineSchema = z.object({ cursor: cursorSchema, limit: limitSchema });
type FindTimeline = z.output<typeof findTimelineSchema>;

/** An event as it stands on the trail. */
export type EventRow = { seq: number; body: Omit<TimelineItem, "seq"> };

/** What the desk keeps beside a case is the desk's, names of files included. */
const ownDocumentSql = `EXISTS (
    SELECT FROM documents d WHERE d.id = (body::jsonb #>> '{data,documentId}')::uuid AND d.task_id IS NULL AND (d.uploaded_by_id = $5::uuid OR d.slot_id IS NOT NULL))`;

const select = statement<EventRow>(
  "find-timeline",
  `SELECT seq, body::jsonb AS body FROM audit_events
  WHERE chain_id = $1 AND seq > $2 AND ($3::text[] IS NULL OR type = ANY ($3) AND (type NOT LIKE 'document.%' OR ${ownDocumentSql}))
  ORDER BY seq LIMIT $4`,
);

/** What colleagues are not told of an event; it stands on the trail alone. */
const keptBack: Readonly<Record<string, readonly string[]>> = { "case.conflictDeclared": ["reason"] };

const toldOf = (type: string, data: TimelineItem["data"]): TimelineItem["data"] => {
  const fields = keptBack[type];
  return fields ? Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field))) : data;
};

const toItem = ({ seq, body: { at, type, actor, taskId, data } }: EventRow): TimelineItem => ({
  seq,
  at,
  type,
  actor,
  ...(taskId && { taskId }),
  data: toldOf(type, data),
});

/** A page of the events, with everything that is said among colleagues; of rows up to one more than `limit`. */
export const timelinePage = (rows: EventRow[], limit: number): Page<TimelineItem> =>
  pageOf(rows, limit, toItem, ({ seq }) => [seq]);

/** The events of a case, oldest first; a page of an applicant's may hold less than was asked for. Throws AppError NOT_FOUND. */
export const findTimeline = async (
  caller: Caller,
  caseId: string,
  { cursor, limit }: FindTimeline,
): Promise<Page<TimelineItem>> => {
  const { internal, type } = await getCase(caller, caseId);
  const after = decodeCursor(cursor, z.tuple([z.int()]));
  const rows = await select([caseId, after?.[0] ?? 0, internal ? null : applicantEvents, limit + 1, caller.id]);
  const page = timelinePage(rows, limit);
  if (internal) return page;
  const items = page.items.flatMap((item) => applicantItem(item, caller, caseTypes[type].applicantStage) ?? []);
  return { ...page, items };
};
