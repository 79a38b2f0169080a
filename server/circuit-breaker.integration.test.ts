import { afterAll, beforeAll, expect, it } from "vitest";
import { BreakerOpen, breakerLimits, breakerTimes, throughBreaker } from "./circuit-breaker";
import { openWorld, type World } from "./testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

class Away extends Error {}
const options = { isFailure: (error: unknown) => error instanceof Away };
const fail = async (name: string) =>
  throughBreaker(name, () => Promise.reject(new Away("away")), options).catch((error: unknown) => error);
const work = async (name: string) => throughBreaker(name, async () => "done", options);

it("opens, tries once, closes", async () => {
  for (let call = 0; call < breakerLimits.calls; call += 1) expect(await fail("one")).toBeInstanceOf(Away);
  await expect(work("one")).rejects.toBeInstanceOf(BreakerOpen);
  await world.owner.query("UPDATE circuit_breakers SET retry_at = now() WHERE name = 'one'");
  expect(await work("one")).toBe("done");
  expect(await work("one")).toBe("done");
  expect(breakerTimes.rest).toBe(300_000);
});
