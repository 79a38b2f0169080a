import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";

/** Creates the directory if need be and proves with a file that this user may write there. @param {string} dir @param {string} remedy */
export const checkWrite = (dir, remedy) => {
  const probe = path.join(dir, `.write-check-${process.pid}`);
  try {
    fs.mkdirSync(dir, { recursive: true });
    fs.writeFileSync(probe, "");
    fs.rmSync(probe);
  } catch (error) {
    throw new Refusal(`Countersign may not write to ${dir} (${error.code ?? error.message}): ${remedy}.`);
  }
};
