import type { Product } from "@/domain/order/order";
import type { Comment } from "@/domain/task-actions";
import { openingLimit, type TaskOpening } from "@/domain/task-opening";
import { commentColumns } from "./comments/find-comments";
import type { DocumentRow } from "./documents/document-row";
import { documentsSql, shownTo } from "./documents/find-documents";
import { firstProductsSql } from "./find-products";
import { type EventRow, timelinePage } from "./find-timeline";
import { type CaseDetailRow, caseDetailColumns, openedCase } from "./get-case";
import { meOf } from "./get-me";
import { type DetailRow, detailColumns, policyIds, toTaskDetail } from "./get-task-detail";
import { readTaskWith, taskStatement } from "./read-task";
import type { Viewer } from "./sessions";

type Around = {
  opened_case: CaseDetailRow;
  documents: DocumentRow[];
  events: EventRow[];
  said: Comment[];
  products: Product[] | null;
};

const eventsSql = `(SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.seq), '[]') FROM (
      SELECT seq, body::jsonb AS body FROM audit_events WHERE chain_id = t.case_id ORDER BY seq LIMIT ${openingLimit + 1}) e)`;

const saidSql = `(SELECT coalesce(jsonb_agg(to_jsonb(n) ORDER BY n.at, n.id), '[]') FROM (
      SELECT ${commentColumns} FROM task_comments m JOIN users u ON u.id = m.author_id
      WHERE m.task_id = t.id ORDER BY m.created_at, m.id LIMIT ${openingLimit}) n)`;

const select = taskStatement<DetailRow & Around>(
  "open-task-page",
  "TRUE",
  `, ${detailColumns},
    (SELECT to_jsonb(k) FROM (SELECT ${caseDetailColumns("$2")}) k) AS opened_case,
    ${documentsSql} AS documents, ${eventsSql} AS events, ${saidSql} AS said,
    CASE WHEN c.type = 'order' THEN ${firstProductsSql(openingLimit)} END AS products`,
);

/** Everything a task's page opens with, in one statement beside the session's. Throws AppError NOT_FOUND. */
export const readTaskOpening = async (viewer: Viewer, taskId: string): Promise<TaskOpening> => {
  const found = await readTaskWith(select, viewer, taskId, policyIds);
  const { row, person } = found;
  const { detail, internal } = openedCase(person, row.opened_case);
  return {
    me: meOf(viewer),
    task: await toTaskDetail(found),
    case: detail,
    documents: shownTo({ id: viewer.id, internal }, row.documents),
    timeline: internal ? timelinePage(row.events, openingLimit) : null,
    comments: internal ? row.said : null,
    // A catalogue that does not fit is asked for by its own list.
    products: row.products && row.products.length <= openingLimit ? row.products : null,
  };
};
