import type { actorOf } from "../../caller";

/**
 * One queue of things that go out. `rowsSql` selects what has not gone out yet: `id` (text), `kind`, `state`, `case_id`, `attempts`,
 * `last_error`, `created_at`, `next_attempt_at`. `retrySql` makes due at once what `chosen` (`id` as text, locked) names, on behalf of
 * `me`, as further CTEs that end in `events` (`chain_id`, `case_id`, `event`); `$1` to `$3` belong to the statement around it, `$4` is what `event` makes.
 */
export type Queue = {
  rowsSql: string;
  /** Locks the rows whose ids `picked` holds, passing over those that are being sent right now. */
  lockSql: string;
  retrySql: string;
  /** The audit event of one thing that is sent again, without what the row says. */
  event: (by: ReturnType<typeof actorOf>) => string;
};
