import fs from "node:fs";
import { Refusal } from "./refusal.mjs";
import { ways as allWays, makeTemporary } from "./temporal-ways.mjs";

const reason = (error) => (error.cause?.code ?? error.message).replace(/\.$/, "");

/**
 * Gets the Temporal CLI, which carries a whole server: tries every way in order and keeps a downloaded one in `toolsDir`.
 * @param {{ toolsDir: string, searchPath?: string, url?: string, sha256?: string, progress?: (text: string) => void, ways?: typeof allWays }} options
 * @returns {Promise<{ binary: string, version: string, way: string }>}
 */
export const obtainTemporal = async ({
  toolsDir,
  searchPath = process.env.PATH ?? "",
  progress = () => {},
  ways = allWays,
  ...more
}) => {
  const temporary = makeTemporary();
  const tried = [];
  try {
    for (const { name, find } of ways) {
      try {
        return { ...(await find({ ...more, toolsDir, searchPath, progress, temporary })), way: name };
      } catch (error) {
        tried.push(`${name}: ${reason(error)}`);
      }
    }
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
  throw new Refusal(
    `No Temporal server can be had here (${tried.join("; ")}): install the Temporal CLI from https://docs.temporal.io/cli, or set TEMPORAL_ADDRESS to a server of yours.`,
  );
};
