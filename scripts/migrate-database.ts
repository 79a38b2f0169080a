import path from "node:path";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { migrationsOnDisk } from "./migrations-on-disk";
import { openSchemaEngine } from "./schema-engine";

const filters = { externalTables: [], externalEnums: [] };

/** The database cannot be migrated; the message is one sentence for the user. */
export class MigrationRefused extends Error {}

const wasMigratedBefore = async (pool: pg.Pool): Promise<boolean> => {
  const table = await pool.query<{ there: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  return table.rows[0]?.there ?? false;
};

const unknownHere = async (pool: pg.Pool, list: MigrationList): Promise<string[]> => {
  const applied = await pool.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name",
  );
  const known = new Set(list.migrationDirectories.map((directory) => directory.path));
  return applied.rows.map((row) => row.name).filter((name) => !known.has(name));
};

/** A migration that Prisma's command line left half-way is marked so and tried again; ours never are, they commit as a whole. */
const forgetFailed = async (engine: SchemaEngine, migrationsList: MigrationList): Promise<void> => {
  const history = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
  for (const migrationName of history.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
  const edited = history.editedMigrationNames.find((name) => !history.failedMigrationNames.includes(name));
  if (edited)
    throw new MigrationRefused(
      `The migration ${edited} was changed after it had been applied: restore its file, and make a new migration for the change.`,
    );
};

const apply = async (pool: pg.Pool, migrationsList: MigrationList, again: boolean): Promise<string[]> => {
  const { engine, scriptFailure } = await openSchemaEngine(pool);
  try {
    // On a fresh database the engine's look at the missing table would be an error, and end our transaction.
    if (again) await forgetFailed(engine, migrationsList);
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  } catch (error) {
    const said = scriptFailure();
    throw said
      ? new MigrationRefused(`A migration failed and nothing of it was kept: ${said.message}.`, { cause: error })
      : error;
  } finally {
    engine.free();
  }
};

/** Two migrators at once: the second waits here for the first. Any number serves, as long as it stays. */
const migrationLock = 7_170_301;

/**
 * Brings a database to the version of this code. Everything runs in one transaction on one connection, Prisma's bookkeeping included,
 * so that a migrator killed at any moment leaves the database as it was.
 * @param ownerUrl connection of the owner
 * @returns names of the migrations applied now
 */
export const migrateDatabase = async (ownerUrl: string, baseDir = path.resolve("prisma/migrations")): Promise<string[]> => {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, idleTimeoutMillis: 0 });
  // The schema engine reports a lost connection with the statement it was running; this listener only keeps the process alive for it.
  pool.on("error", () => {});
  try {
    const list = migrationsOnDisk(baseDir);
    await pool.query("BEGIN");
    await pool.query("SELECT pg_advisory_xact_lock($1)", [migrationLock]);
    const again = await wasMigratedBefore(pool);
    const [newer] = again ? await unknownHere(pool, list) : [];
    if (newer)
      throw new MigrationRefused(
        `The database is of a newer Countersign (it has the migration ${newer}, which this one does not know): start that version, or use another database.`,
      );
    const applied = await apply(pool, list, again);
    await pool.query("COMMIT");
    return applied;
  } finally {
    await pool.end();
  }
};
