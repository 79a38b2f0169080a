import type { FaultWorld } from "./fault-world";

/** A trigger put in by the owner for as long as the fault lasts. @returns what mends it */
const install = async (world: FaultWorld, on: string, when: string, body: string): Promise<() => Promise<void>> => {
  const name = `fault_on_${on}`;
  await world.owner.query(
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NEW; END $$;
    CREATE TRIGGER ${name} BEFORE INSERT ON ${on} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION ${name}()`,
  );
  return async () => {
    await world.owner.query(`DROP TRIGGER ${name} ON ${on}; DROP FUNCTION ${name}()`);
  };
};

/** Decisions made meanwhile stay in the outbox until `letGo`. */
export const holdBackDecisions = (world: FaultWorld): Promise<() => Promise<void>> =>
  install(world, "outbox", "NEW.decision_id IS NOT NULL", "NEW.next_attempt_at := now() + interval '1 hour';");

/** Sends a decision that was held back on its way. */
export const letGo = async (world: FaultWorld, decisionId: string): Promise<void> => {
  await world.owner.query("UPDATE outbox SET next_attempt_at = now() - interval '1 second' WHERE decision_id = $1", [decisionId]);
};

/** No acknowledgement can be stored meanwhile, so that workflows try it again. */
export const refuseAcknowledgements = (world: FaultWorld): Promise<() => Promise<void>> =>
  install(world, "audit_events", "NEW.type = 'task.decisionAcknowledged'", "RAISE EXCEPTION 'fault of a test';");
