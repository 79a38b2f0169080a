import { z } from "zod";
import { type alertSchema, cursorSchema, limitSchema, type Page } from "@/domain/listing";
import { instantSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "./cursor";
import { statement } from "./db";
import { isoSql } from "./sql";

export const findAlertsSchema = z.object({ cursor: cursorSchema, limit: limitSchema });
type Alert = z.infer<typeof alertSchema>;

const list = statement<Alert>(
  "find-alerts",
  `SELECT id, kind, case_id AS "caseId", task_id AS "taskId", message, ${isoSql("created_at")} AS "createdAt"
  FROM alerts WHERE resolved_at IS NULL AND ($1::timestamptz IS NULL OR (created_at, id) < ($1, $2::uuid))
  ORDER BY created_at DESC, id DESC LIMIT $3`,
);

/** Open alerts, latest first. For operations; the route's policy says so. */
export const findAlerts = async ({ cursor, limit }: z.output<typeof findAlertsSchema>): Promise<Page<Alert>> => {
  const after = decodeCursor(cursor, z.tuple([instantSchema, z.uuid()]));
  const rows = await list([after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ createdAt, id }) => [createdAt, id],
  );
};
