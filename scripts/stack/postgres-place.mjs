import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { copyBinaries, postgresBinaries } from "./postgres-binaries.mjs";
import { isReachable, postgresUser } from "./postgres-user.mjs";

/** Where the data goes when root's checkout is closed to the account PostgreSQL runs as, e.g. below /root. */
const sharedPlace = (dataDir) =>
  path.join("/var/lib/countersign", crypto.createHash("sha256").update(dataDir).digest("hex").slice(0, 12));

/**
 * Decides where PostgreSQL's programs and data are, and as whom it runs.
 * @param {string} dataDir
 */
export const postgresPlace = (dataDir) => {
  const user = postgresUser();
  const native = postgresBinaries();
  const open = user.uid === undefined || (isReachable(path.join(native, "bin")) && isReachable(path.join(dataDir, "postgres")));
  if (open) return { user, native, data: path.join(dataDir, "postgres"), moved: false };
  const base = sharedPlace(dataDir);
  fs.mkdirSync(base, { recursive: true, mode: 0o755 });
  return { user, native: copyBinaries(native, base), data: path.join(base, "postgres"), moved: true };
};

/** Every directory that holds data of this data directory, for `npm run reset`. @param {string} dataDir */
export const dataPlaces = (dataDir) => [dataDir, sharedPlace(dataDir)].filter((dir) => fs.existsSync(dir));
