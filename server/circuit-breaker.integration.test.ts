import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BreakerOpen, breakerLimits, breakerTimes, throughBreaker } from "./circuit-breaker";
import { openWorld, type World } from "./testing/test-world";

class Away extends Error {}
class Declined extends Error {}
class Stopped extends Error {}
const options = {
  isFailure: (error: unknown) => (error instanceof Away ? true : error instanceof Declined ? false : undefined),
};

let world: World;
let name: string;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  name = `system-${randomUUID()}`;
});
afterAll(() => world.close());

const through = (end: "works" | typeof Away | typeof Declined | typeof Stopped): Promise<string> =>
  throughBreaker(name, async () => (end === "works" ? end : Promise.reject(new end())), options).catch((error: unknown) =>
    error instanceof BreakerOpen ? "refused" : (error as Error).constructor.name,
  );
const times = async (number: number, end: Parameters<typeof through>[0]): Promise<string[]> => {
  const ends: string[] = [];
  for (let call = 0; call < number; call += 1) ends.push(await through(end));
  return ends;
};
type Row = { state: string; calls: number; failures: number; rests: number | null };
const row = async (): Promise<Row | undefined> =>
  (
    await world.owner.query<Row>(
      `SELECT state, calls, failures, round(extract(epoch FROM retry_at - now()))::int AS rests FROM circuit_breakers WHERE name = $1`,
      [name],
    )
  ).rows[0];
/** The owner moves the clocks of the row instead of waiting. */
const age = (ms: number) =>
  world.owner.query(
    `UPDATE circuit_breakers SET window_from = window_from - $2 * interval '1 ms', retry_at = retry_at - $2 * interval '1 ms' WHERE name = $1`,
    [name, ms],
  );
const openAlerts = () =>
  world.count("alerts WHERE kind = 'system.rests' AND resolved_at IS NULL AND message LIKE '%' || $1 || '%'", [name]);
const open = async () => {
  await times(breakerLimits.calls, Away);
  expect(await row()).toMatchObject({ state: "OPEN" });
};

describe("a closed breaker", () => {
  it("opens when at least half of at least five calls failed, and not before", async () => {
    expect(await times(4, Away)).toEqual(Array(4).fill("Away"));
    expect(await row()).toMatchObject({ state: "CLOSED", calls: 4, failures: 4 });
    expect(await through(Away)).toBe("Away");
    expect(await row()).toMatchObject({ state: "OPEN", rests: breakerTimes.rest / 1_000 });
    expect(await through("works")).toBe("refused");
  });

  it("stays closed below half", async () => {
    await times(6, "works");
    await times(5, Away);
    expect(await row()).toMatchObject({ state: "CLOSED", calls: 11, failures: 5 });
    await through(Away);
    expect(await row()).toMatchObject({ state: "OPEN" });
  });

  it("counts a decline as a working system, and a call that was stopped not at all", async () => {
    await times(10, Stopped);
    expect(await row()).toMatchObject({ state: "CLOSED", calls: 0, failures: 0 });
    await times(5, Declined);
    await times(4, Away);
    expect(await row()).toMatchObject({ state: "CLOSED", calls: 9, failures: 4 });
  });

  it("forgets a window that is over", async () => {
    await times(4, Away);
    await age(breakerTimes.window);
    await through(Away);
    expect(await row()).toMatchObject({ state: "CLOSED", calls: 1, failures: 1 });
  });

  it("loses no outcome of calls at the same time", async () => {
    // So many that the failures, whenever they come, are never half of it.
    await times(25, "works");
    await Promise.all(Array.from({ length: 60 }, (_, call) => through(call % 3 === 0 ? Away : "works")));
    expect(await row()).toMatchObject({ state: "CLOSED", calls: 85, failures: 20 });
  });
});

describe("an open breaker", () => {
  it("says until when, and does not call", async () => {
    await open();
    let called = false;
    const error = await throughBreaker(
      name,
      async () => {
        called = true;
      },
      options,
    ).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BreakerOpen);
    const rest = (error as BreakerOpen).retryAt.getTime() - Date.now();
    expect(rest).toBeGreaterThan(breakerTimes.rest - 10_000);
    expect(rest).toBeLessThanOrEqual(breakerTimes.rest + 1_000);
    expect(called).toBe(false);
    await age(breakerTimes.rest - 5_000);
    expect(await through("works")).toBe("refused");
  });

  it("lets exactly one of fifty calls through when it is time, and all others once that has worked", async () => {
    await open();
    expect(await openAlerts()).toBe(1);
    await age(breakerTimes.rest);
    let [calls, refusals, others] = [0, 0, () => {}];
    const allOthers = new Promise<void>((resolve) => {
      others = resolve;
    });
    const probe = async () => {
      calls += 1;
      await allOthers;
    };
    const tried = Array.from({ length: 50 }, () =>
      throughBreaker(name, probe, options).catch((error: unknown) => {
        refusals += 1;
        if (refusals === 49) others();
        return (error as BreakerOpen).retryAt.getTime() - Date.now();
      }),
    );
    const waits = (await Promise.all(tried)).filter((end) => end !== undefined);
    expect({ calls, refusals }).toEqual({ calls: 1, refusals: 49 });
    // What becomes of the one is known soon; nobody waits for the longest it may take.
    expect(Math.min(...waits)).toBeGreaterThan(0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(breakerTimes.look + 1_000);
    expect(await row()).toEqual({ state: "CLOSED", calls: 0, failures: 0, rests: null });
    expect(await openAlerts()).toBe(0);
    expect(await times(3, "works")).toEqual(Array(3).fill("works"));
  });

  it("rests again when the one that tried fails", async () => {
    await open();
    await age(breakerTimes.rest);
    const ends = await Promise.all(Array.from({ length: 50 }, () => through(Away)));
    expect(ends.filter((end) => end === "Away")).toHaveLength(1);
    expect(await row()).toMatchObject({ state: "OPEN", rests: breakerTimes.rest / 1_000 });
    expect(await openAlerts()).toBe(1);
  });

  it("closes when the one that tried is declined: the system works", async () => {
    await open();
    await age(breakerTimes.rest);
    expect(await through(Declined)).toBe("Declined");
    expect(await row()).toMatchObject({ state: "CLOSED" });
  });

  it("lets the next one try when the one that tried was stopped", async () => {
    await open();
    await age(breakerTimes.rest);
    expect(await times(2, Stopped)).toEqual(["Stopped", "Stopped"]);
    expect(await through("works")).toBe("works");
    expect(await row()).toMatchObject({ state: "CLOSED" });
  });

  it("lets another one try when nothing was heard of the first for half a minute, which decides nothing any more", async () => {
    await open();
    await age(breakerTimes.rest);
    let fail: (error: Error) => void = () => {};
    let called: () => void = () => {};
    const isCalled = new Promise<void>((resolve) => {
      called = resolve;
    });
    const lost = throughBreaker(
      name,
      () => {
        called();
        return new Promise<never>((_, reject) => {
          fail = reject;
        });
      },
      options,
    ).catch((error: unknown) => error);
    await isCalled;
    expect(await row()).toMatchObject({ state: "HALF_OPEN", rests: breakerTimes.probe / 1_000 });
    expect(await through("works")).toBe("refused");
    await age(breakerTimes.probe);
    expect(await through("works")).toBe("works");
    fail(new Away());
    await lost;
    expect(await row()).toMatchObject({ state: "CLOSED", calls: 0, failures: 0 });
  });

  it("is not counted by calls that were let through before it opened", async () => {
    let fail: (error: Error) => void = () => {};
    const begun = throughBreaker(
      name,
      () =>
        new Promise<never>((_, reject) => {
          fail = reject;
        }),
      options,
    ).catch(() => {});
    await open();
    await age(breakerTimes.rest);
    await through("works");
    fail(new Away());
    await begun;
    expect(await row()).toMatchObject({ state: "CLOSED", calls: 0, failures: 0 });
  });
});

/** So many calls at once by another process, each of which fails. @returns how many were let through */
const inAnotherProcess = async (calls: number): Promise<number> => {
  const code = `import("./server/circuit-breaker.ts").then(async ({ throughBreaker }) => {
    let through = 0;
    const fail = async () => { through += 1; throw new Error("away"); };
    const all = Array.from({ length: ${calls} }, () => throughBreaker("${name}", fail, { isFailure: () => true }).catch(() => {}));
    await Promise.all(all);
    process.stdout.write(String(through), () => process.exit(0));
  })`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "-e", code], { env: process.env });
  return Number(stdout);
};

describe("two workers", () => {
  it("share a breaker: what fails for one is refused to the other, and one call of both tries again", async () => {
    expect(await inAnotherProcess(breakerLimits.calls)).toBe(breakerLimits.calls);
    expect(await through("works")).toBe("refused");
    await age(breakerTimes.rest);
    const [theirs, ours] = await Promise.all([
      inAnotherProcess(25),
      times(25, Away).then((ends) => ends.filter((end) => end === "Away").length),
    ]);
    expect(theirs + ours).toBe(1);
    await age(breakerTimes.rest);
    expect(await through("works")).toBe("works");
    expect(await inAnotherProcess(1)).toBe(1);
  });
});
