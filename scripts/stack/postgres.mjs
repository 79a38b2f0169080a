import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./check-port.mjs";
import { clearLock } from "./postgres-lock.mjs";
import { postgresPlace } from "./postgres-place.mjs";
import { Refusal } from "./refusal.mjs";
import { lastLines, runProgram } from "./run-program.mjs";
import { startService } from "./service.mjs";
import { waitUntil } from "./wait-until.mjs";

const owner = "countersign";

/** Made beside and renamed into place: a first start killed in the middle leaves nothing that looks finished. */
const createCluster = async ({ native, data, user }, password) => {
  const fresh = `${data}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  const secret = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "countersign-")), "password");
  fs.writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined) {
    fs.chownSync(fresh, user.uid, user.gid);
    fs.chownSync(path.dirname(secret), user.uid, user.gid);
    fs.chownSync(secret, user.uid, user.gid);
  }
  const args = [
    `--pgdata=${fresh}`,
    `--username=${owner}`,
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
  ];
  const { code, output } = await runProgram(path.join(native, "bin/initdb"), args, { ...user, cwd: path.dirname(secret) });
  fs.rmSync(path.dirname(secret), { recursive: true, force: true });
  if (code !== 0)
    throw new Refusal("PostgreSQL could not create its data directory; its last words are below.", { detail: lastLines(output) });
  fs.renameSync(fresh, data);
};

const major = "18";

const checkVersion = (data) => {
  const made = fs.readFileSync(path.join(data, "PG_VERSION"), "utf8").trim();
  if (made !== major)
    throw new Refusal(
      `The data in ${data} was written by PostgreSQL ${made} and this Countersign brings ${major}: move it with pg_upgrade, or name another DATA_DIR.`,
    );
};

/**
 * Starts the bundled PostgreSQL with its data under DATA_DIR; durable (fsync and synchronous_commit stay on), TCP on loopback only,
 * no socket file that could go stale.
 * @param {{ dataDir: string, password: string, port?: number, maxConnections?: number }} options
 */
export const startPostgres = async ({ dataDir, password, port: wanted, maxConnections = 100 }) => {
  const place = postgresPlace(dataDir);
  const isNew = !fs.existsSync(path.join(place.data, "PG_VERSION"));
  if (isNew) await createCluster(place, password);
  checkVersion(place.data);
  await clearLock(place.data);
  const port = await freePort(wanted);
  const parameters = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: maxConnections,
    shared_buffers: "128MB",
    effective_cache_size: "512MB",
    random_page_cost: 1.1,
    wal_compression: "on",
    checkpoint_timeout: "15min",
    max_wal_size: "1GB",
    log_min_duration_statement: 1000,
    timezone: "UTC",
  };
  const service = startService({
    name: "postgres",
    dataDir,
    command: path.join(place.native, "bin/postgres"),
    args: [
      "-D",
      place.data,
      "-p",
      String(port),
      ...Object.entries(parameters).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
    ],
    cwd: place.native,
    ...place.user,
  });
  const ready = async () => service.lastOutput(200).includes("database system is ready to accept connections");
  await waitUntil(service, ready, 60_000);
  const ownerUrl = `postgresql://${owner}:${password}@127.0.0.1:${port}/countersign`;
  return { ...service, port, ownerUrl, isNew, data: place.data, moved: place.moved };
};
