import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createTestDatabase } from "./stack/test-database";
import { testServers } from "./stack/test-servers";
import { launch, makeDataDir } from "./testing/launcher";

let dataDir: string;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

beforeEach(() => {
  dataDir = makeDataDir();
});

afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

/** Starts it in vain. @returns the sentence; asserts that the launcher left with code 1, said it in one line, and left nothing running */
const refusal = async (env: Record<string, string>, preload?: string): Promise<string> => {
  const port = String(await freePort());
  const { code, output } = await launch({ DATA_DIR: dataDir, PORT: port, ...env }, preload).ended;
  expect(code, output).toBe(1);
  expect(output).not.toMatch(/^ {4}at /m);
  expect(fs.existsSync(path.join(dataDir, "running.json"))).toBe(false);
  expect(fs.existsSync(path.join(dataDir, "postgres/postmaster.pid"))).toBe(false);
  const lines = output.split("\n").filter((line) => line && !/^ {2}(ok|no|--|\.\.\.) /.test(line));
  expect(lines, output).toHaveLength(1);
  return lines[0] ?? "";
};

it("refuses an old Node and names the one it needs", async () => {
  const old = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });";
  expect(await refusal({}, old)).toMatch(/needs Node\.js 20\.19 or newer and this is 18\.20\.4: install/);
});

it("reads on a Node that knows no modern syntax", () => {
  const entry = fs.readFileSync("scripts/start.mjs", "utf8");
  expect(entry).not.toMatch(/\?\.|\?\?|^import\s|^export\s|await/m);
});

it("says which process holds the port", async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  const sentence = await refusal({ PORT: String(port) });
  server.close();
  expect(sentence).toContain(`Port ${port} on 127.0.0.1 is already used`);
  if (process.platform === "linux") expect(sentence).toContain(`by process ${process.pid} (`);
  expect(sentence).toContain("PORT=<port>");
});

it("refuses a data directory it may not write to", async () => {
  const file = path.join(dataDir, "a-file");
  fs.writeFileSync(file, "");
  expect(await refusal({ DATA_DIR: path.join(file, "data") })).toMatch(
    /may not write to .*a-file.*: give this user the right, or name another place with DATA_DIR/,
  );
});

it("refuses a disk with less than 2 GB", async () => {
  const small = "import fs from 'node:fs'; fs.statfsSync = () => ({ bavail: 1_500_000, bsize: 1024 });";
  expect(await refusal({}, small)).toMatch(
    /Only 1\.4 GB are free at .* needs 2 GB: make room, or name another place with DATA_DIR/,
  );
});

it("refuses a DATABASE_URL that does not answer, without showing its password", async () => {
  const sentence = await refusal({ DATABASE_URL: "postgresql://me:secret@127.0.0.1:1/cases" });
  expect(sentence).toMatch(
    /database of DATABASE_URL at 127\.0\.0\.1:1\/cases cannot be reached \(ECONNREFUSED\): start it or correct/,
  );
  expect(sentence).not.toContain("secret");
});

it("refuses a TEMPORAL_ADDRESS that does not answer, and stops the PostgreSQL it had started", async () => {
  expect(await refusal({ TEMPORAL_ADDRESS: "127.0.0.1:1" })).toMatch(
    /TEMPORAL_ADDRESS at 127\.0\.0\.1:1 cannot be reached: start it or correct/,
  );
});

it("names every way it tried when no Temporal server can be had", async () => {
  const { ownerUrl } = testServers();
  const env = {
    DATABASE_URL: ownerUrl,
    TOOLS_DIR: path.join(dataDir, "tools"),
    TEMPORAL_CLI_URL: "http://127.0.0.1:1/cli.tar.gz",
    PATH: dataDir,
  };
  const sentence = await refusal(env);
  for (const way of ["temporal on PATH", ".tools/temporal", "download from", "PyPI"]) expect(sentence).toContain(way);
  expect(sentence).toContain("set TEMPORAL_ADDRESS");
});

it("refuses the database of a newer Countersign", async () => {
  const { temporalAddress } = testServers();
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('future', 'x', '29991231000000_future', now())",
  );
  await client.end();
  const sentence = await refusal({ DATABASE_URL: database.ownerUrl, TEMPORAL_ADDRESS: temporalAddress });
  await database.drop();
  expect(sentence).toMatch(
    /newer Countersign \(it has the migration 29991231000000_future.*\): start that version, or use another database/,
  );
});

it("refuses production without a secret of the user's own", async () => {
  const env = { COUNTERSIGN_MODE: "production", PUBLIC_URL: "https://countersign.example.com" };
  expect(await refusal(env)).toContain("SESSION_SECRET is missing");
  expect(await refusal({ ...env, SESSION_SECRET: "short" })).toContain("SESSION_SECRET");
  expect(await refusal({ ...env, SESSION_SECRET: "change-me-to-a-random-text-of-32-characters" })).toContain("SESSION_SECRET");
  expect(fs.existsSync(path.join(dataDir, "secrets.json"))).toBe(false);
});

it("asks before it deletes the data, and refuses when nobody can answer", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/reset.mjs", ...args], { env: { ...process.env, DATA_DIR: dataDir }, encoding: "utf8" });
  expect(run()).toMatchObject({ status: 1 });
  expect(fs.existsSync(dataDir)).toBe(true);
  expect(run("--yes")).toMatchObject({ status: 0 });
  expect(fs.existsSync(dataDir)).toBe(false);
});
