import { install } from "./stack/install.mjs";
import { generatePrismaClient } from "./stack/prisma-client.mjs";
import { Refusal } from "./stack/refusal.mjs";
import { say, step } from "./stack/step.mjs";
import { openServers } from "./testing/servers.mjs";
import { stages } from "./testing/stages.mjs";

const [wanted, ...rest] = process.argv.slice(2);
const names = Object.keys(stages);
const chosen = wanted && names.includes(wanted) ? [wanted] : names;
const filters = wanted && names.includes(wanted) ? rest : process.argv.slice(2);

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
let servers;
let closing;
const close = () => (closing ??= servers?.close());

const runStage = async (name) => {
  const { needsServers, run } = stages[name];
  say(`\n== ${name}`);
  if (needsServers) servers ??= await openServers();
  const counts = await run({ servers, filters });
  for (const key of Object.keys(totals)) totals[key] += counts[key] ?? 0;
  failures.push(...(counts.failures ?? []));
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : "";
  say(`== ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
};

const explain = (error) => {
  if (error instanceof Refusal) say(`\n${error.message}${error.detail ? `\n\n${error.detail}` : ""}`);
  else say(`\n${error.stack}`);
};

const finish = async () => {
  await close();
  for (const { name, reason } of failures) say(`\nfailed: ${name}\n${reason.replace(/^/gm, "  ")}`);
  say(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed > 0 ? 1 : 0);
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, async () => {
    say("\nStopping ...");
    totals.failed += 1;
    await finish();
  });

try {
  await step("packages", install);
  await step("client", generatePrismaClient);
} catch (error) {
  explain(error);
  totals.failed += 1;
  await finish();
}
for (const name of chosen) {
  try {
    await runStage(name);
  } catch (error) {
    // A stage that cannot run has failed; the others still tell what they know.
    explain(error);
    totals.failed += 1;
  }
}
await finish();
