import fs from "node:fs";
import readline from "node:readline/promises";
import { dataPlaces } from "./stack/postgres-place.mjs";
import { Refusal } from "./stack/refusal.mjs";
import { endLeftovers } from "./stack/running.mjs";
import { loadEnvironment, readSettings } from "./stack/settings.mjs";

const say = (text) => process.stdout.write(`${text}\n`);

const confirmed = async (places) => {
  if (process.argv.includes("--yes")) return true;
  if (!process.stdin.isTTY)
    throw new Refusal("Nobody is here to ask: run npm run reset -- --yes to delete the data without a question.");
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete ${places.join(" and ")} with every case in it? Type yes: `);
  terminal.close();
  return answer.trim() === "yes";
};

const reset = async () => {
  const { dataDir, databaseUrl, ownerUrl } = readSettings(loadEnvironment());
  const places = dataPlaces(dataDir);
  if (places.length === 0) return say(`There is no data in ${dataDir}.`);
  if (!(await confirmed(places))) return say("Nothing was deleted.");
  await endLeftovers(dataDir);
  for (const place of places) fs.rmSync(place, { recursive: true, force: true });
  say(`Deleted ${places.join(" and ")}.`);
  if (databaseUrl || ownerUrl) say("The database that DATABASE_URL names is yours and was left as it is.");
};

try {
  await reset();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
