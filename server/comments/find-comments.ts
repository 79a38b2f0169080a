import { z } from "zod";
import { cursorSchema, limitSchema, type Page } from "@/domain/listing";
import type { Comment } from "@/domain/task-actions";
import { instantSchema } from "@/domain/text";
import type { Caller } from "../caller";
import { decodeCursor, pageOf } from "../cursor";
import { statement } from "../db";
import { readInternalTask } from "../read-internal-task";
import { isoSql } from "../sql";

export const findCommentsSchema = z.object({ cursor: cursorSchema, limit: limitSchema.default(100) });
type FindComments = z.output<typeof findCommentsSchema>;

/** A comment as the API gives it, from aliases `m` (task_comments) and `u` (its author). */
export const commentColumns = `m.id, m.task_id AS "taskId", jsonb_build_object('id', u.id, 'name', u.name) AS by, m.text, ${isoSql("m.created_at")} AS at,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY named.place), '[]')
      FROM unnest(m.mentions) WITH ORDINALITY AS named (id, place) JOIN users p ON p.id = named.id) AS mentions`;

const select = statement<Comment>(
  "find-comments",
  `SELECT ${commentColumns} FROM task_comments m JOIN users u ON u.id = m.author_id
  WHERE m.task_id = $1 AND ($2::timestamptz IS NULL OR (m.created_at, m.id) > ($2, $3::uuid))
  ORDER BY m.created_at, m.id LIMIT $4`,
);

/** A page of what colleagues said to each other about a task, oldest first. Throws AppError NOT_FOUND. */
export const findComments = async (caller: Caller, taskId: string, { cursor, limit }: FindComments): Promise<Page<Comment>> => {
  await readInternalTask(caller, taskId);
  const after = decodeCursor(cursor, z.tuple([instantSchema, z.uuid()]));
  const rows = await select([taskId, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ at, id }) => [at, id],
  );
};
