import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { MigrationRefused, migrateDatabase } from "./migrate-database";
import { testServers } from "./stack/test-servers";

const at = (name: string): string => {
  const url = new URL(testServers().ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
};

const query = async <Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<Row>(text).finally(() => client.end())).rows;
};

let name: string;
let folder: string;

const write = (migration: string, sql: string): void => {
  fs.mkdirSync(path.join(folder, migration), { recursive: true });
  fs.writeFileSync(path.join(folder, migration, "migration.sql"), sql);
};

const applied = () =>
  query<{ migration: string }>(
    at(name),
    "SELECT migration_name AS migration FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1",
  );

beforeEach(async () => {
  name = `migrate_${randomBytes(5).toString("hex")}`;
  await query(at("postgres"), `CREATE DATABASE ${name}`);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "countersign-migrations-"));
  fs.writeFileSync(path.join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
  write("20260101000000_first", "CREATE TABLE first (id int); -- a comment; with a semicolon\n");
});

afterEach(async () => {
  fs.rmSync(folder, { recursive: true, force: true });
  await query(at("postgres"), `DROP DATABASE ${name} WITH (FORCE)`);
});

it("applies each migration once, also when several start at the same time", async () => {
  const results = await Promise.all([1, 2, 3].map(() => migrateDatabase(at(name), folder)));
  expect(results.flat()).toEqual(["20260101000000_first"]);
  expect(await migrateDatabase(at(name), folder)).toEqual([]);
});

it("keeps nothing of a run in which one migration fails, and says why", async () => {
  write("20260102000000_second", "CREATE TABLE second (id int);");
  write("20260103000000_wrong", "CREATE TABLE third (id int); SELECT 1 / 0;");
  await expect(migrateDatabase(at(name), folder)).rejects.toThrow(
    /A migration failed and nothing of it was kept: division by zero/,
  );
  expect(await query(at(name), "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  write("20260103000000_wrong", "CREATE TABLE third (id int);");
  expect(await migrateDatabase(at(name), folder)).toHaveLength(3);
});

it("starts over after a migrator was killed in the middle", async () => {
  write("20260102000000_slow", "CREATE TABLE second (id int); SELECT pg_sleep(60);");
  const script = `import { migrateDatabase } from "./scripts/migrate-database.ts"; await migrateDatabase(${JSON.stringify(at(name))}, ${JSON.stringify(folder)});`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], { stdio: "ignore" });
  const sleeping = `SELECT pid FROM pg_stat_activity WHERE datname = '${name}' AND wait_event = 'PgSleep'`;
  await expect.poll(() => query(at("postgres"), sleeping), { timeout: 30_000 }).toHaveLength(1);
  child.kill("SIGKILL");
  // PostgreSQL notices the lost connection when the statement ends; the test does not wait a minute for that.
  await query(at("postgres"), `SELECT pg_terminate_backend(pid) FROM (${sleeping}) AS slept`);

  write("20260102000000_slow", "CREATE TABLE second (id int);");
  await migrateDatabase(at(name), folder);
  expect(await applied()).toEqual([{ migration: "20260101000000_first" }, { migration: "20260102000000_slow" }]);
});

it("repeats a migration that was recorded as begun and never finished", async () => {
  await migrateDatabase(at(name), folder);
  write("20260102000000_second", "CREATE TABLE second (id int);");
  await query(
    at(name),
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('half', 'unknown', '20260102000000_second')",
  );
  expect(await migrateDatabase(at(name), folder)).toEqual(["20260102000000_second"]);
  expect(await query(at(name), "SELECT count(*)::int AS n FROM second")).toEqual([{ n: 0 }]);
});

it("refuses a migration that was changed after it was applied", async () => {
  await migrateDatabase(at(name), folder);
  write("20260101000000_first", "CREATE TABLE something_else (id int);");
  await expect(migrateDatabase(at(name), folder)).rejects.toThrow(MigrationRefused);
});
