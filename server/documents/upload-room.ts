import { filesPerTask } from "@/domain/attachment";
import { requestLimits } from "@/domain/requests/slot";

/** Files that may be sent in all for each that may be there: what is refused or taken out makes room for another, but is kept, and nobody may fill the store with it. */
const sentForEach = 5;

const roomAtSql = (most: number, place: string): string => `(SELECT least(${sentForEach * most} - count(*),
    ${most} - count(*) FILTER (WHERE o.removed_at IS NULL AND o.status <> 'REFUSED'))
  FROM documents o WHERE ${place} AND o.kind = 'UPLOAD')`;

/** How many more files task `t` may have or, without one, case `c`: what colleagues attach takes no room from whom the case is about. */
export const roomSql = `CASE WHEN t.id IS NULL THEN ${roomAtSql(requestLimits.filesPerCase, "o.case_id = c.id AND o.task_id IS NULL")}
  ELSE ${roomAtSql(filesPerTask, "o.task_id = t.id")} END`;

/** Files of a slot that count: what a reviewer did not accept makes room for another. */
export const filesOfSlotSql = `(SELECT count(*) FROM documents o WHERE o.slot_id = s.id AND o.removed_at IS NULL AND o.status <> 'REFUSED'
  AND NOT EXISTS (SELECT FROM document_reviews v WHERE v.document_id = o.id AND v.verdict = 'NOT_ACCEPTABLE'))`;
