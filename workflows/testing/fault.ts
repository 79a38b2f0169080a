import { randomUUID } from "node:crypto";
import pg from "pg";

const asOwner = async (...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  try {
    for (const text of statements) await client.query(text);
  } finally {
    await client.end();
  }
};

/** A trigger put in by the owner for as long as the fault lasts. @returns what mends it */
const install = async (on: string, when: string, body: string): Promise<() => Promise<void>> => {
  const name = `fault_${randomUUID().replaceAll("-", "")}`;
  await asOwner(
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NEW; END $$`,
    `CREATE TRIGGER ${name} BEFORE INSERT ON ${on} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION ${name}()`,
  );
  return () => asOwner(`DROP TRIGGER ${name} ON ${on}`, `DROP FUNCTION ${name}()`);
};

/** Every statement that would tell this event of this case fails, so that the step behind it is tried again. */
export const refuseEvent = (caseId: string, type: string): Promise<() => Promise<void>> =>
  install("audit_events", `NEW.chain_id = '${caseId}' AND NEW.type = '${type}'`, "RAISE EXCEPTION 'fault of a test';");

/** Decisions of this case leave the outbox so many seconds late. */
export const delayDecisions = (caseId: string, seconds: number): Promise<() => Promise<void>> =>
  install(
    "outbox",
    `NEW.case_id = '${caseId}' AND NEW.decision_id IS NOT NULL`,
    `NEW.next_attempt_at := now() + interval '${seconds} seconds';`,
  );
