import { internalSql } from "../access";
import type { Caller } from "../caller";
import { type Queryable, statement } from "../db";
import { recordNotices } from "../record-notices";
import { personColumns } from "../sql";

// Who holds the task or gave it away, who commented on it before, and who watches the case; as far as it is still theirs to see.
const selectTakingPart = statement<{ id: string }>(
  "taking-part-in-task",
  `SELECT me.id FROM tasks t JOIN cases c ON c.id = t.case_id CROSS JOIN LATERAL (
    SELECT ${personColumns} FROM users u WHERE u.active AND u.id <> ALL ($2::uuid[]) AND u.id IN (
      SELECT t.assignee_id UNION ALL SELECT t.delegated_by_id UNION ALL SELECT m.author_id FROM task_comments m WHERE m.task_id = t.id
      UNION ALL SELECT w.user_id FROM case_watches w WHERE w.case_id = c.id)
  ) me WHERE t.id = $1 AND ${internalSql}`,
);

export type ToldComment = { author: Caller; caseId: string; taskId: string; commentId: string; mentioned: readonly string[] };

/** Tells who is named in a comment, also by mail, and whoever else takes part; not what it says, and never its author. */
export const tellOfComment = async (told: ToldComment, on: Queryable): Promise<void> => {
  const { author, caseId, taskId, commentId, mentioned } = told;
  const others = await selectTakingPart([taskId, [author.id, ...mentioned]], on);
  const about = {
    ...{ caseId, eventKey: `comment:${commentId}` },
    params: { taskId, by: author.name },
    place: `/tasks/${taskId}?comment=${commentId}`,
  };
  const named = mentioned.filter((id) => id !== author.id);
  if (named.length > 0)
    await recordNotices({ ...about, kind: "task.mentioned", audience: { to: "people", taskId, userIds: named } }, on);
  const userIds = others.map(({ id }) => id);
  if (userIds.length > 0)
    await recordNotices({ ...about, kind: "task.commented", audience: { to: "people", taskId, userIds } }, on);
};
