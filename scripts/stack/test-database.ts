import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { seedPeople, seedPolicies } from "../../prisma/seed-base";
import { migrateDatabase } from "../migrate-database";
import { testServers } from "./test-servers";

const onDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Everything the template is made of, so that a changed migration or account makes a new one. */
const templateName = (): string => {
  const hash = createHash("sha256");
  const migrations = path.resolve("prisma/migrations");
  for (const name of fs.readdirSync(migrations).sort()) {
    const file = path.join(migrations, name, "migration.sql");
    if (fs.existsSync(file)) hash.update(fs.readFileSync(file));
  }
  for (const file of ["people.ts", "calendars.ts", "china-days.ts", "policies.ts", "seed-base.ts"])
    hash.update(fs.readFileSync(path.resolve("prisma", file)));
  return `countersign_template_${hash.digest("hex").slice(0, 12)}`;
};

/** Made under a lock and renamed when finished: several test processes may ask at once. */
const ensureTemplate = (ownerUrl: string): Promise<string> =>
  withClient(onDatabase(ownerUrl, "postgres"), async (client) => {
    const name = templateName();
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return name;
    await client.query(`DROP DATABASE IF EXISTS ${name}_new WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}_new`);
    const fresh = onDatabase(ownerUrl, `${name}_new`);
    await migrateDatabase(fresh);
    await withClient(fresh, async (seeding) => {
      await seedPolicies(seeding);
      await seedPeople(seeding);
    });
    await client.query(`ALTER DATABASE ${name}_new RENAME TO ${name}`);
    return name;
  });

export type TestDatabase = { ownerUrl: string; appUrl: string; drop: () => Promise<void> };

/**
 * A database of one's own, migrated, with the demo accounts and the first policies, on the servers of this test run.
 * Give `appUrl` to the code under test as DATABASE_URL, and drop it at the end.
 */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const { ownerUrl, appUrl } = testServers();
  const template = await ensureTemplate(ownerUrl);
  const name = `test_${randomBytes(6).toString("hex")}`;
  const maintenance = onDatabase(ownerUrl, "postgres");
  await withClient(maintenance, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    ownerUrl: onDatabase(ownerUrl, name),
    appUrl: onDatabase(appUrl, name),
    drop: async () => {
      await withClient(maintenance, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
};
