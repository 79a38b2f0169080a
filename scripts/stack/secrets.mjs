import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * Random texts made at the first start and kept in DATA_DIR/secrets.json, readable by this user alone.
 * @param {string} dataDir
 * @returns {{ sessionSecret: string, databasePassword: string, appLogin: { name: string, password: string } }}
 */
export const readSecrets = (dataDir) => {
  const file = path.join(dataDir, "secrets.json");
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8"));
  const random = () => crypto.randomBytes(32).toString("hex");
  const secrets = {
    sessionSecret: random(),
    databasePassword: random(),
    appLogin: { name: `countersign_app_${crypto.randomBytes(4).toString("hex")}`, password: random() },
  };
  // Renamed into place, so that a start killed here leaves no half a file.
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return secrets;
};
