import pg from "pg";

/** Makes the table that the floors insert into; only its owner can. */
export const createFloorTable = async (): Promise<void> => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  await owner.query(
    "CREATE TABLE IF NOT EXISTS bench_floor (id uuid PRIMARY KEY, data jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now())",
  );
  await owner.query("GRANT INSERT, SELECT ON bench_floor TO countersign_app");
  await owner.end();
};
