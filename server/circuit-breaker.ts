import { randomUUID } from "node:crypto";
import { statement } from "./db";
import { log } from "./log";
import { raiseAlert } from "./raise-alert";
import { resolveAlert } from "./resolve-alert";

/** Milliseconds: how long calls are counted together, how long a breaker stays open, how long the one call that tries may take. */
export const breakerTimes = { window: 60_000, rest: 300_000, probe: 30_000 } as const;

/** So many calls of a window have to be known, and this share of them has to fail, before a breaker opens. */
export const breakerLimits = { calls: 5, share: 0.5 } as const;

/** The breaker lets nothing through; asking again before `retryAt` is no use. */
export class BreakerOpen extends Error {
  override name = "BreakerOpen";
  constructor(
    readonly system: string,
    readonly retryAt: Date,
  ) {
    super(`${system} rests until ${retryAt.toISOString()}`);
  }
}

type Admission = { state: "CLOSED" | "OPEN" | "HALF_OPEN"; since: string; probing: boolean; retryAt: Date };

const soon = (ms: number): string => `now() + ${ms} * interval '1 millisecond'`;

// The row as it was before the update: whoever lost the race for the probe sees a time that is over, and is told the probe's.
const admitCall = statement<Admission>(
  "breaker-admit",
  `WITH probing AS (
    UPDATE circuit_breakers SET state = 'HALF_OPEN', probe = $2::uuid, retry_at = ${soon(breakerTimes.probe)}, changed_at = now()
    WHERE name = $1 AND state <> 'CLOSED' AND retry_at <= now() RETURNING name
  )
  SELECT b.state, b.changed_at::text AS since, EXISTS (SELECT FROM probing) AS probing,
    CASE WHEN b.retry_at > now() THEN b.retry_at ELSE ${soon(breakerTimes.probe)} END AS "retryAt"
  FROM circuit_breakers b WHERE b.name = $1`,
);

const addBreaker = statement("breaker-add", "INSERT INTO circuit_breakers (name) VALUES ($1) ON CONFLICT DO NOTHING");

const windowOver = `b.window_from <= now() - ${breakerTimes.window} * interval '1 millisecond'`;
const counted = (column: string, one: string): string => `(CASE WHEN ${windowOver} THEN 0 ELSE b.${column} END + ${one})`;
const calls = counted("calls", "1");
const failures = counted("failures", "$3::int");
const opens = `${calls} >= ${breakerLimits.calls} AND ${failures} >= ${breakerLimits.share} * ${calls}`;

// What was let through before the breaker last changed says nothing of the system now.
const countCall = statement<{ opened: boolean }>(
  "breaker-count",
  `UPDATE circuit_breakers b SET calls = ${calls}, failures = ${failures},
    window_from = CASE WHEN ${windowOver} THEN now() ELSE b.window_from END,
    state = CASE WHEN ${opens} THEN 'OPEN' ELSE 'CLOSED' END,
    retry_at = CASE WHEN ${opens} THEN ${soon(breakerTimes.rest)} END,
    changed_at = CASE WHEN ${opens} THEN now() ELSE b.changed_at END
  WHERE b.name = $1 AND b.state = 'CLOSED' AND b.changed_at = $2::timestamptz
  RETURNING state = 'OPEN' AS opened`,
);

const endProbe = statement(
  "breaker-probed",
  `UPDATE circuit_breakers SET state = $3, calls = 0, failures = 0, window_from = now(), probe = NULL, changed_at = now(),
    retry_at = CASE WHEN $3 = 'OPEN' THEN now() + $4 * interval '1 millisecond' END
  WHERE name = $1 AND state = 'HALF_OPEN' AND probe = $2::uuid RETURNING name`,
);

const alertOf = (name: string) => ({
  kind: "system.rests",
  caseId: null,
  message: `Calls to ${name} rest after too many failures`,
});

const admit = async (name: string, probe: string): Promise<Admission> => {
  const [known] = await admitCall([name, probe]);
  if (known) return known;
  await addBreaker([name]);
  return admit(name, probe);
};

type Outcome = "WORKED" | "FAILED" | "UNKNOWN";

const countOutcome = async (name: string, { since }: Admission, outcome: Outcome): Promise<void> => {
  if (outcome === "UNKNOWN") return;
  const [row] = await countCall([name, since, outcome === "FAILED" ? 1 : 0]);
  if (!row?.opened) return;
  log.warn({ system: name }, "circuit breaker opened");
  await raiseAlert(alertOf(name));
};

/** A probe that says nothing leaves the breaker open, and the next call may try at once. */
const settleProbe = async (name: string, probe: string, outcome: Outcome): Promise<void> => {
  const rest = outcome === "FAILED" ? breakerTimes.rest : 0;
  const [row] = await endProbe([name, probe, outcome === "WORKED" ? "CLOSED" : "OPEN", rest]);
  if (!row || outcome !== "WORKED") return;
  log.info({ system: name }, "circuit breaker closed");
  await resolveAlert(alertOf(name));
};

export type BreakerOptions = {
  /** true: the system failed; false: it works and says no; undefined: the error says nothing of it, as when the caller gave up. */
  isFailure: (error: unknown) => boolean | undefined;
};

/**
 * Calls an outside system through a circuit breaker whose state all workers share.
 *
 * A system that is down is not helped by more calls, and each of them keeps somebody waiting. So outcomes are counted in a window of a
 * minute; when at least half of at least five calls fail, the breaker opens and refuses all calls for five minutes. Then it lets exactly
 * one through (half-open): if that works the breaker closes, if it fails the system rests for five minutes more. A probe that was never heard
 * of again is given up after 30 s, and the next call becomes the probe.
 *
 * Throws BreakerOpen without having called, or what the call throws.
 */
export const throughBreaker = async <Result>(
  name: string,
  call: () => Promise<Result>,
  { isFailure }: BreakerOptions,
): Promise<Result> => {
  const probe = randomUUID();
  const admission = await admit(name, probe);
  if (!admission.probing && admission.state !== "CLOSED") throw new BreakerOpen(name, admission.retryAt);
  // An outcome that could not be noted changes nothing about what was done.
  const note = (outcome: Outcome): Promise<void> =>
    (admission.probing ? settleProbe(name, probe, outcome) : countOutcome(name, admission, outcome)).catch((error: unknown) =>
      log.warn({ system: name, error: String(error) }, "outcome of a call could not be noted"),
    );
  try {
    const result = await call();
    await note("WORKED");
    return result;
  } catch (error) {
    const failed = isFailure(error);
    await note(failed === undefined ? "UNKNOWN" : failed ? "FAILED" : "WORKED");
    throw error;
  }
};
