import { afterAll, beforeAll, expect, test } from "vitest";
import { breakerLimits } from "@/server/circuit-breaker";
import { type OrderCase, openOrder } from "@/workflows/testing/order-case";
import { waitFor } from "@/workflows/testing/wait-for";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { restShortly } from "./testing/order-faults";
import { findBreaches } from "./testing/order-invariants";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
  await restShortly(world, 12);
  await logTurns();
});
afterAll(() => world.close());

/** Every change of the breaker, with the worker that made it. */
const logTurns = () =>
  world.owner.query(`CREATE TABLE turns (id serial, state text, by text);
    CREATE FUNCTION log_turn() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
      INSERT INTO turns (state, by) VALUES (NEW.state, current_setting('application_name')); RETURN NULL; END $$;
    CREATE TRIGGER log_turn AFTER UPDATE ON circuit_breakers FOR EACH ROW EXECUTE FUNCTION log_turn()`);
/** States the breaker came to, and by whom. */
const turns = () =>
  world.rows<{ state: string; by: string }>(
    "SELECT state, by FROM (SELECT id, state, by, lag(state, 1, 'CLOSED') OVER (ORDER BY id) AS before FROM turns) t WHERE state <> before ORDER BY id",
  );

const most = 1_000;
const breakProvider = () =>
  world.owner.query(
    "INSERT INTO sim_faults (id, port, call, fault, times_left) VALUES (gen_random_uuid(), 'payment', 'authorise', 'DOWN', $1)",
    [most],
  );
const callsMade = async (): Promise<number> =>
  most - ((await world.rows<{ n: number }>("SELECT times_left AS n FROM sim_faults"))[0]?.n ?? most);
const alerts = (open: boolean) => world.count(`alerts WHERE kind = 'system.rests' AND resolved_at IS ${open ? "" : "NOT"} NULL`);

const place = (count: number) => Promise.all(Array.from({ length: count }, () => openOrder()));
/** The order says that it waits for the provider, until when, and what it does then. */
const waits = (order: OrderCase) =>
  waitFor("an order that waits for the provider", async () => {
    const { stage, waitingFor, timers } = (await order.storedState()) ?? {};
    if (!waitingFor) return false;
    expect({ stage, system: waitingFor.system }).toEqual({ stage: "AUTHORISING_PAYMENT", system: "payment" });
    expect(timers).toContainEqual({ name: "systemRest", at: expect.any(String), then: "TRY_AGAIN" });
    return true;
  });

test("a breaker one worker opened binds the next: one call tries at a time, and when it works all orders go on in both", async () => {
  await breakProvider();
  const first = await world.startWorker();
  const orders = await place(8);
  await Promise.all(orders.map(waits));
  const before = await callsMade();
  expect(before).toBeGreaterThanOrEqual(breakerLimits.calls);
  expect((await turns())[0]).toEqual({ state: "OPEN", by: first.name });
  expect(await alerts(true)).toBe(1);
  await first.kill();

  const second = await world.startWorker();
  orders.push(...(await place(8)));
  await Promise.all(orders.map(waits));
  await waitFor("a call that tried in vain", async () => (await turns()).filter(({ state }) => state === "OPEN").length > 1);
  const tried = (await turns()).slice(1).map(({ state, by }) => `${state} ${by === second.name ? "second" : by}`);
  expect(tried.slice(0, 2)).toEqual(["HALF_OPEN second", "OPEN second"]);
  expect((await callsMade()) - before).toBe(tried.filter((turn) => turn.startsWith("HALF_OPEN")).length);

  // An order stays with the worker that has it in its cache: new ones for the new one.
  const third = await world.startWorker();
  orders.push(...(await place(16)));
  await Promise.all(orders.map(waits));
  await world.owner.query("DELETE FROM sim_faults");
  await Promise.all(
    orders.map((order) => waitFor("a paid order", async () => (await order.storedState()).stage === "PROCESSING", 90_000)),
  );
  expect((await turns()).slice(-2).map(({ state }) => state)).toEqual(["HALF_OPEN", "CLOSED"]);
  const counting = await world.rows<{ by: string }>("SELECT DISTINCT by FROM turns WHERE state = 'CLOSED' AND by <> $1", [
    first.name,
  ]);
  expect(counting.map(({ by }) => by).sort()).toEqual([second.name, third.name].sort());
  expect([await alerts(true), await alerts(false)]).toEqual([0, 1]);
  for (const order of orders) expect(await order.told("case.systemRests")).not.toHaveLength(0);
  expect(await findBreaches(world.owner)).toEqual([]);
});
