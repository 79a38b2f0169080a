import type { Role } from "@/domain/roles";
import { type Absences, absencesSql } from "./absences/find-absences";
import type { Caller } from "./caller";
import { statement } from "./db";
import { getEnv } from "./env";
import { isoSql } from "./sql";

/** Hours a session lasts at most, and minutes it may lie idle. */
export const sessionHours = 8;
export const idleMinutes = 30;

/** Condition over session `s` and its user `u`: the session counts now. $2 says whether demo accounts exist. */
export const liveSessionSql = `s.ended_at IS NULL AND s.expires_at > now() AND s.last_seen_at > now() - interval '${idleMinutes} minutes'
  AND u.active AND (NOT u.demo OR $2::boolean)`;

/** Somebody signed in, with everything fresh from the database. Limits in minor units by currency. */
export type Viewer = Caller & {
  roles: readonly Role[];
  sessionId: string;
  sessionExpiresAt: string;
  limits: Record<string, number>;
  locale: string;
  theme: string;
  timeZone: string;
  demo: boolean;
  /** Notices in the portal not read yet. */
  unread: number;
  /** His own absence, and for whom he stands in. */
  absences: Absences;
  /** Views of the inbox he named, as stored. */
  savedViews: { id: string; name: string; filters: unknown }[];
};

type ViewerRow = Omit<Viewer, "sessionId" | "ip" | "userAgent">;

// last_seen_at is written at most once a minute: a write per read would cost more than the read.
const readViewer = statement<ViewerRow>(
  "load-session",
  `WITH live AS (
    SELECT s.id, s.last_seen_at, ${isoSql("s.expires_at")} AS expires_at, u.id AS user_id, u.name, u.email, u.locale, u.theme, u.time_zone, u.demo
    FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = $1 AND ${liveSessionSql}
  ), touched AS (
    UPDATE sessions SET last_seen_at = now() FROM live
    WHERE sessions.id = live.id AND $3::boolean AND live.last_seen_at < now() - interval '1 minute'
  )
  SELECT user_id AS id, name, email, locale, theme, time_zone AS "timeZone", demo, expires_at AS "sessionExpiresAt",
    ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = live.user_id ORDER BY r.role) AS roles,
    (SELECT coalesce(jsonb_object_agg(l.currency, l.amount), '{}') FROM authority_limits l WHERE l.user_id = live.user_id) AS limits,
    (SELECT count(*)::int FROM notifications n WHERE n.user_id = live.user_id AND n.channel = 'IN_APP' AND n.read_at IS NULL) AS unread,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'filters', v.filters) ORDER BY v.created_at, v.id), '[]')
      FROM saved_views v WHERE v.user_id = live.user_id) AS "savedViews",
    (SELECT to_jsonb(away) FROM (SELECT ${absencesSql("live.user_id")}) AS away) AS absences
  FROM live`,
);

/**
 * The person behind a session, or null when it has ended, expired, lain idle, or the account is not active any more.
 * @param touch false for a look that is no sign of life of the person, such as an open stream's
 */
export const loadViewer = async (
  sessionId: string,
  { ip, userAgent }: Pick<Caller, "ip" | "userAgent">,
  { touch = true } = {},
): Promise<Viewer | null> => {
  const [row] = await readViewer([sessionId, getEnv().mode === "demo", touch]);
  return row ? { ...row, ip, userAgent, sessionId } : null;
};
