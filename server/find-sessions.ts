import type { z } from "zod";
import type { sessionItemSchema } from "@/domain/me";
import { statement } from "./db";
import { getEnv } from "./env";
import { liveSessionSql, type Viewer } from "./sessions";
import { isoSql } from "./sql";

type SessionItem = z.infer<typeof sessionItemSchema>;

const list = statement<Omit<SessionItem, "current">>(
  "find-sessions",
  `SELECT s.id, ${isoSql("s.created_at")} AS "createdAt", ${isoSql("s.last_seen_at")} AS "lastSeenAt", s.ip, s.user_agent AS "userAgent"
  FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.user_id = $1 AND ${liveSessionSql} ORDER BY s.last_seen_at DESC LIMIT 100`,
);

/** The viewer's sessions that count now, last used first. */
export const findSessions = async (viewer: Viewer): Promise<SessionItem[]> =>
  (await list([viewer.id, getEnv().mode === "demo"])).map((row) => ({ ...row, current: row.id === viewer.sessionId }));
