import { closeDb, pool } from "../server/db";
import { getEnv } from "../server/env";
import { people } from "./people";
import { seedPeople, seedPolicies } from "./seed-base";

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const seedBase = async (): Promise<void> => {
  await seedPolicies(pool());
  if (getEnv().mode !== "demo") return say("policies in place");
  const added = await seedPeople(pool());
  say(added === 0 ? `${Object.keys(people).length} demo accounts in place` : `${added} demo accounts added`);
};

const parts: Record<string, () => Promise<void>> = { base: seedBase };

const chosen = process.argv[2];
for (const [name, run] of Object.entries(parts)) if (!chosen || chosen === name) await run();
await closeDb();
