import { randomUUID } from "node:crypto";
import { type Admission, admitCall, breakerTimes, countCall, endProbe } from "./breaker-row";
import { log } from "./log";
import { raiseAlert } from "./raise-alert";
import { resolveAlert } from "./resolve-alert";

export { breakerLimits, breakerTimes } from "./breaker-row";

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

const alertOf = (name: string) => ({
  kind: "system.rests",
  caseId: null,
  message: `Calls to ${name} rest after too many failures`,
});

type Outcome = "WORKED" | "FAILED" | "UNKNOWN";

const countOutcome = async (name: string, admission: Admission, outcome: Outcome): Promise<void> => {
  if (outcome === "UNKNOWN" || !(await countCall(name, admission, outcome === "FAILED"))) return;
  log.warn({ system: name }, "circuit breaker opened");
  await raiseAlert(alertOf(name));
};

/** A probe that says nothing leaves the breaker open, and the next call may try at once. */
const settleProbe = async (name: string, probe: string, outcome: Outcome): Promise<void> => {
  const rest = outcome === "FAILED" ? breakerTimes.rest : 0;
  const ended = await endProbe(name, probe, outcome === "WORKED" ? "CLOSED" : "OPEN", rest);
  if (!ended || outcome !== "WORKED") return;
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
  const admission = await admitCall(name, probe);
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
