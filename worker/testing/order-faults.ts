import { randomUUID } from "node:crypto";
import { type FaultKind, type FaultPort, faultCalls } from "@/domain/demo/ledgers";
import { breakerLimits } from "@/server/circuit-breaker";
import type { FaultWorld } from "./fault-world";
import type { Dice } from "./order-dice";

/** Of a hundred calls of an order so many go wrong once. */
const share = 10;
const kinds: readonly FaultKind[] = ["DOWN", "LATE", "TWICE", "WRONG", "DECLINES"];
const ports: readonly FaultPort[] = ["inventory", "payment", "shipping", "fraud"];
const calls = ports.flatMap((port) => faultCalls[port].map((call) => ({ port, call })));

type Switch = { port: FaultPort; call: string; caseId: string; fault: FaultKind };

/** Which calls of an order go wrong, and how. */
export const drawFaults = (dice: Dice, caseId: string): Switch[] =>
  calls.filter(() => dice.chance(share)).map((call) => ({ ...call, caseId, fault: dice.pick(kinds) }));

/** Flips the switches, each for one call. */
export const switchOn = async (world: FaultWorld, switches: readonly Switch[]): Promise<void> => {
  const columns = (["port", "call", "caseId", "fault"] as const).map((name) => switches.map((each) => each[name]));
  await world.owner.query(
    `INSERT INTO sim_faults (id, port, call, match, fault, times_left)
    SELECT id, port, call, match, fault, 1 FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) s (id, port, call, match, fault)`,
    [switches.map(() => randomUUID()), ...columns],
  );
};

/** The payment provider is away for the first calls, whoever asks: enough for its breaker to open, and for the first one that tries again. */
export const breakProvider = async (world: FaultWorld): Promise<void> => {
  await world.owner.query(
    "INSERT INTO sim_faults (id, port, call, fault, times_left) VALUES (gen_random_uuid(), 'payment', 'authorise', 'DOWN', $1)",
    [breakerLimits.calls + 1],
  );
};

/**
 * A breaker that opens rests for five minutes; here for so many seconds, and the call that tries then has ten. The clocks alone are short: when
 * it opens, who may try and what closes it are as they are.
 */
export const restShortly = async (world: FaultWorld, seconds = 2): Promise<void> => {
  await world.owner.query(`
    CREATE FUNCTION rest_shortly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      NEW.retry_at := least(NEW.retry_at, now() + CASE NEW.state WHEN 'OPEN' THEN interval '${seconds} s' ELSE interval '10 s' END);
      RETURN NEW;
    END $$;
    CREATE TRIGGER rest_shortly BEFORE UPDATE ON circuit_breakers FOR EACH ROW WHEN (NEW.state <> 'CLOSED') EXECUTE FUNCTION rest_shortly()`);
};
