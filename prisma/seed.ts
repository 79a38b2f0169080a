import { closeDb, pool } from "../server/db";
import { getEnv } from "../server/env";
import { bringCases, type CaseToBring } from "./bring-cases";
import { people } from "./people";
import { seedCatalogue, seedPeople, seedPolicies } from "./seed-base";
import { seededCaseId, seededCases } from "./seed-cases";
import { seededOrders } from "./seed-orders";

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const seedBase = async (): Promise<void> => {
  await seedPolicies(pool());
  if (getEnv().mode !== "demo") return say("policies in place");
  await seedCatalogue(pool());
  const added = await seedPeople(pool());
  say(added === 0 ? `${Object.keys(people).length} demo accounts in place` : `${added} demo accounts added`);
};

const loans = seededCases.map((seeded, index): CaseToBring => ({ ...seeded, type: "loan", id: seededCaseId(index) }));
const demoCases = [...loans, ...seededOrders];

const seedCases = async (): Promise<void> => {
  if (getEnv().mode !== "demo") return say("no cases outside demo mode");
  const added = await bringCases(demoCases, (done, of) => say(`seeding ${done}/${of}`));
  say(added === 0 ? `${demoCases.length} cases in place` : `${added} cases brought to their place`);
};

const parts: Record<string, () => Promise<void>> = { base: seedBase, cases: seedCases };

const chosen = process.argv[2];
for (const [name, run] of Object.entries(parts)) if (!chosen || chosen === name) await run();
await closeDb();
