import pg from "pg";

/**
 * Hears of every order that is paid and waits for its parcel, or has been shipped, at the moment it is committed. A trigger of the owner's tells
 * of it, so that nobody has to look. `reached` resolves with the instant (performance.now).
 */
export const listenToStages = async () => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  await owner.query(`CREATE OR REPLACE FUNCTION bench_tell_stage() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM pg_notify('bench_stage', NEW.id || ' ' || NEW.stage); RETURN NULL; END $$;
    CREATE OR REPLACE TRIGGER bench_tell_stage AFTER UPDATE OF stage ON cases FOR EACH ROW
      WHEN (OLD.stage <> NEW.stage AND NEW.stage IN ('PROCESSING', 'SHIPPED', 'COMPLETED')) EXECUTE FUNCTION bench_tell_stage()`);
  const known = new Map<string, { at: Promise<number>; heard: (at: number) => void }>();
  const entry = (key: string) => {
    const found = known.get(key);
    if (found) return found;
    let heard: (at: number) => void = () => {};
    const at = new Promise<number>((resolve) => {
      heard = resolve;
    });
    const made = { at, heard };
    known.set(key, made);
    return made;
  };
  owner.on("notification", ({ payload }) => entry(payload ?? "").heard(performance.now()));
  await owner.query("LISTEN bench_stage");
  return {
    reached: (caseId: string, stage: "PROCESSING" | "SHIPPED" | "COMPLETED") => entry(`${caseId} ${stage}`).at,
    close: async (): Promise<void> => {
      await owner.query("DROP TRIGGER bench_tell_stage ON cases; DROP FUNCTION bench_tell_stage()");
      await owner.end();
    },
  };
};

export type Stages = Awaited<ReturnType<typeof listenToStages>>;
