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

/** Lets single cases meet real failures of the database; put in once, by the owner, since changing tables while cases run would lock them out. */
export const prepareFaults = (): Promise<void> =>
  asOwner(`DO $$ BEGIN
    PERFORM pg_advisory_xact_lock(20261121);
    IF to_regclass('test_faults') IS NOT NULL THEN RETURN; END IF;
    CREATE TABLE test_faults (case_id uuid, refused_event text, decisions_late interval, signals_late interval, away text);
    GRANT SELECT ON test_faults TO countersign_app;
    CREATE FUNCTION test_refuse_event() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN
      IF EXISTS (SELECT FROM test_faults f WHERE f.case_id = NEW.case_id AND f.refused_event = NEW.type) THEN RAISE EXCEPTION 'fault of a test'; END IF;
      RETURN NEW;
    END $f$;
    CREATE FUNCTION test_delay_decision() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN
      NEW.next_attempt_at := NEW.next_attempt_at + coalesce((SELECT CASE WHEN NEW.decision_id IS NULL THEN f.signals_late ELSE f.decisions_late END
        FROM test_faults f WHERE f.case_id = NEW.case_id), '0 s');
      RETURN NEW;
    END $f$;
    CREATE FUNCTION test_service_away() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN
      IF EXISTS (SELECT FROM test_faults f WHERE f.away = TG_TABLE_NAME AND NEW.idempotency_key LIKE 'loan-' || f.case_id || ':%') THEN
        RAISE EXCEPTION 'fault of a test';
      END IF;
      RETURN NEW;
    END $f$;
    CREATE TRIGGER test_refuse_event BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION test_refuse_event();
    CREATE TRIGGER test_delay_decision BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.kind = 'SIGNAL') EXECUTE FUNCTION test_delay_decision();
    CREATE TRIGGER test_service_away BEFORE INSERT OR UPDATE ON sim_bureau_inquiries FOR EACH ROW EXECUTE FUNCTION test_service_away();
    CREATE TRIGGER test_service_away BEFORE INSERT OR UPDATE ON sim_payouts FOR EACH ROW EXECUTE FUNCTION test_service_away();
  END $$`);

const put = async (caseId: string, column: string, value: string): Promise<() => Promise<void>> => {
  await asOwner(`INSERT INTO test_faults (case_id, ${column}) VALUES ('${caseId}', '${value}')`);
  return () => asOwner(`DELETE FROM test_faults WHERE case_id = '${caseId}'`);
};

/** Every statement that would tell this event of this case fails, so that the step behind it is tried again. @returns what mends it */
export const refuseEvent = (caseId: string, type: string) => put(caseId, "refused_event", type);

/** Decisions of this case leave the outbox so many seconds late. @returns what mends it */
export const delayDecisions = (caseId: string, seconds: number) => put(caseId, "decisions_late", `${seconds} seconds`);

/** Everything else that is sent to this case leaves the outbox so many seconds late. @returns what mends it */
export const delaySignals = (caseId: string, seconds: number) => put(caseId, "signals_late", `${seconds} seconds`);

/** The credit bureau's books cannot be opened for this case. @returns what mends it */
export const bureauAway = (caseId: string) => put(caseId, "away", "sim_bureau_inquiries");

/** The payment service's books cannot be opened for this case. @returns what mends it */
export const paymentsAway = (caseId: string) => put(caseId, "away", "sim_payouts");
