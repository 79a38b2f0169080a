import { statement } from "./db";

/**
 * Milliseconds: how long calls are counted together, how long a breaker stays open, how long the one call that tries may take, and how soon
 * the others look what became of it, which is known within seconds as a rule.
 */
export const breakerTimes = { window: 60_000, rest: 300_000, probe: 30_000, look: 5_000 } as const;

/** So many calls of a window have to be known, and this share of them has to fail, before a breaker opens. */
export const breakerLimits = { calls: 5, share: 0.5 } as const;

/** Whether a call is let through: always while CLOSED, otherwise only one that is `probing`. `since` marks the state it was let through in. */
export type Admission = { state: "CLOSED" | "OPEN" | "HALF_OPEN"; since: string; probing: boolean; retryAt: Date };

const soon = (ms: number): string => `now() + ${ms} * interval '1 millisecond'`;

// The row as it was before the update: whoever lost the race for the probe sees it open still, and a time that is over.
const readAdmission = statement<Admission>(
  "breaker-admit",
  `WITH probing AS (
    UPDATE circuit_breakers SET state = 'HALF_OPEN', probe = $2::uuid, retry_at = ${soon(breakerTimes.probe)}, changed_at = now()
    WHERE name = $1 AND state <> 'CLOSED' AND retry_at <= now() RETURNING name
  )
  SELECT b.state, b.changed_at::text AS since, EXISTS (SELECT FROM probing) AS probing,
    CASE WHEN b.state = 'OPEN' AND b.retry_at > now() THEN b.retry_at ELSE ${soon(breakerTimes.look)} END AS "retryAt"
  FROM circuit_breakers b WHERE b.name = $1`,
);

const addBreaker = statement("breaker-add", "INSERT INTO circuit_breakers (name) VALUES ($1) ON CONFLICT DO NOTHING");

const windowOver = `b.window_from <= now() - ${breakerTimes.window} * interval '1 millisecond'`;
const counted = (column: string, one: string): string => `(CASE WHEN ${windowOver} THEN 0 ELSE b.${column} END + ${one})`;
const calls = counted("calls", "1");
const failures = counted("failures", "$3::int");
const opens = `${calls} >= ${breakerLimits.calls} AND ${failures} >= ${breakerLimits.share} * ${calls}`;

// What was let through before the breaker last changed says nothing of the system now. All workers count on one row, so nobody waits for the
// disk: a count that a crash of the database loses is made anew by the next calls.
const count = statement<{ opened: boolean }>(
  "breaker-count",
  `WITH hasty AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
  UPDATE circuit_breakers b SET calls = ${calls}, failures = ${failures},
    window_from = CASE WHEN ${windowOver} THEN now() ELSE b.window_from END,
    state = CASE WHEN ${opens} THEN 'OPEN' ELSE 'CLOSED' END,
    retry_at = CASE WHEN ${opens} THEN ${soon(breakerTimes.rest)} END,
    changed_at = CASE WHEN ${opens} THEN now() ELSE b.changed_at END
  FROM hasty WHERE b.name = $1 AND b.state = 'CLOSED' AND b.changed_at = $2::timestamptz
  RETURNING state = 'OPEN' AS opened`,
);

const settle = statement(
  "breaker-probed",
  `UPDATE circuit_breakers SET state = $3, calls = 0, failures = 0, window_from = now(), probe = NULL, changed_at = now(),
    retry_at = CASE WHEN $3 = 'OPEN' THEN now() + $4 * interval '1 millisecond' END
  WHERE name = $1 AND state = 'HALF_OPEN' AND probe = $2::uuid RETURNING name`,
);

/** Lets a call through, or says until when none is. @param probe id by which this call is known if it is the one that tries */
export const admitCall = async (name: string, probe: string): Promise<Admission> => {
  const [known] = await readAdmission([name, probe]);
  if (known) return known;
  await addBreaker([name]);
  return admitCall(name, probe);
};

/** Counts the outcome of a call that was let through while CLOSED. @returns whether that opened the breaker */
export const countCall = async (name: string, { since }: Admission, failed: boolean): Promise<boolean> =>
  (await count([name, since, failed ? 1 : 0]))[0]?.opened ?? false;

/** Ends the try of the one call that was let through; one that is not waited for any more changes nothing. @returns whether it was */
export const endProbe = async (name: string, probe: string, state: "CLOSED" | "OPEN", rest: number): Promise<boolean> =>
  (await settle([name, probe, state, rest])).length > 0;
