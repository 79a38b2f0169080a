import { z } from "zod";
import { cursorSchema, limitSchema, type NotificationItem, type Page } from "@/domain/listing";
import { instantSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "./cursor";
import { statement } from "./db";
import { isoSql } from "./sql";

export const findNotificationsSchema = z.object({ cursor: cursorSchema, limit: limitSchema });
type FindNotifications = z.output<typeof findNotificationsSchema>;

/** What to mark as read: some of one's own, or all of them. */
export const readNotificationsSchema = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) }),
  z.strictObject({ all: z.literal(true) }),
]);

const list = statement<NotificationItem>(
  "find-notifications",
  `SELECT id, kind, case_id AS "caseId", params, place, ${isoSql("created_at")} AS "createdAt", ${isoSql("read_at")} AS "readAt"
  FROM notifications WHERE user_id = $1 AND channel = 'IN_APP' AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3::uuid))
  ORDER BY created_at DESC, id DESC LIMIT $4`,
);

/** A person's own notices, latest first. */
export const findNotifications = async (
  userId: string,
  { cursor, limit }: FindNotifications,
): Promise<Page<NotificationItem>> => {
  const after = decodeCursor(cursor, z.tuple([instantSchema, z.uuid()]));
  const rows = await list([userId, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ createdAt, id }) => [createdAt, id],
  );
};

const markRead = statement(
  "read-notifications",
  `UPDATE notifications SET read_at = now()
  WHERE user_id = $1 AND channel = 'IN_APP' AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY ($2))`,
);

/** Marks notices of this person as read; those of others and unknown ones are left alone. @param ids null for all */
export const readNotifications = async (userId: string, ids: string[] | null): Promise<void> => {
  await markRead([userId, ids]);
};
