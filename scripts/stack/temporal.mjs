import fs from "node:fs";
import path from "node:path";
import { freePort } from "./check-port.mjs";
import { startService } from "./service.mjs";
import { accepts, waitUntil } from "./wait-until.mjs";

/** The dev server's file is only good for the version that wrote it. @returns {boolean} whether one was thrown away */
const clearForeignFile = (dir, version) => {
  const marker = path.join(dir, "version");
  const written = fs.existsSync(marker) ? fs.readFileSync(marker, "utf8") : undefined;
  const discard = written !== undefined && written !== version;
  if (discard) fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(marker, version);
  return discard;
};

/**
 * Starts the Temporal dev server with its file under DATA_DIR.
 * @param {{ dataDir: string, binary: string, version: string, port?: number, namespaces: string[], timeSkipping?: boolean }} options
 */
export const startTemporal = async ({ dataDir, binary, version, port: wanted, namespaces, timeSkipping = false }) => {
  const dir = path.join(dataDir, "temporal");
  const discarded = clearForeignFile(dir, version);
  const port = await freePort(wanted);
  const service = startService({
    name: "temporal",
    dataDir,
    command: binary,
    args: [
      ...["server", "start-dev", "--headless", "--ip", "127.0.0.1", "--port", String(port), "--log-level", "error"],
      ...["--db-filename", path.join(dir, "temporal.db")],
      ...namespaces.flatMap((namespace) => ["--namespace", namespace]),
      ...(timeSkipping ? ["--dynamic-config-value", "frontend.WorkflowTimeSkippingEnabled=true"] : []),
    ],
  });
  await waitUntil(service, () => accepts("127.0.0.1", port), 60_000);
  return { ...service, port, address: `127.0.0.1:${port}`, discarded };
};
