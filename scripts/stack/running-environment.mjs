import fs from "node:fs";
import path from "node:path";

const shared = [
  ...["COUNTERSIGN_MODE", "HOST", "PORT", "PUBLIC_URL", "WORKER_PORT", "DATA_DIR", "DATABASE_URL", "SESSION_SECRET", "SMTP_URL"],
  ...[
    "DOCUMENTS_DIR",
    "CLAMD_ADDRESS",
    "CARRIER_SECRET",
    "WEBHOOK_ALLOW_PRIVATE",
    "INVENTORY_PORT",
    "PAYMENT_PORT",
    "SHIPPING_PORT",
    "FRAUD_PORT",
  ],
  ...["TEMPORAL_ADDRESS", "TEMPORAL_NAMESPACE", "TEMPORAL_API_KEY", "TEMPORAL_TLS", "TIME_SCALE"],
];
const fileIn = (dataDir) => path.join(dataDir, "environment.json");

/** Keeps what web and worker were told, for commands run beside them; readable by this user alone. */
export const writeRunningEnvironment = (dataDir, env) => {
  const kept = Object.fromEntries(shared.filter((name) => env[name] !== undefined).map((name) => [name, env[name]]));
  fs.rmSync(fileIn(dataDir), { force: true });
  fs.writeFileSync(fileIn(dataDir), JSON.stringify(kept, null, 2), { mode: 0o600 });
};

/** @param {string} dataDir @returns {Record<string, string>} */
export const readRunningEnvironment = (dataDir) => JSON.parse(fs.readFileSync(fileIn(dataDir), "utf8"));
