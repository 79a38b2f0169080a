import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const random = () => crypto.randomBytes(32).toString("hex");

/** What is kept, and how each is made where it is not there yet. */
const makers = {
  sessionSecret: random,
  carrierSecret: random,
  databasePassword: random,
  appLogin: () => ({ name: `countersign_app_${crypto.randomBytes(4).toString("hex")}`, password: random() }),
};

/**
 * Random texts made at the first start that knows them and kept in DATA_DIR/secrets.json, readable by this user alone.
 * @param {string} dataDir
 * @returns {{ sessionSecret: string, carrierSecret: string, databasePassword: string, appLogin: { name: string, password: string } }}
 */
export const readSecrets = (dataDir) => {
  const file = path.join(dataDir, "secrets.json");
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
  const missing = Object.entries(makers).filter(([name]) => kept[name] === undefined);
  if (missing.length === 0) return kept;
  const secrets = { ...kept, ...Object.fromEntries(missing.map(([name, make]) => [name, make()])) };
  // Renamed into place, so that a start killed here leaves no half a file.
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return secrets;
};
