import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { historyToJSON } from "@temporalio/common/lib/proto-utils";
import { startEngine } from "./engine";
import { prepareFaults } from "./fault";
import type { LoanCase } from "./loan-case";
import { recordedPaths } from "./recorded-paths";

/** One folder per release: what it recorded stays as it is, and has to replay for ever. */
const folder = fileURLToPath(new URL("../histories/2-loan-whole/", import.meta.url));

/** Stack traces name the folders of the machine they come from. */
const withoutTraces = (key: string, value: unknown): unknown => (key === "stackTrace" ? "" : value);

const write = async (name: string, handle: LoanCase["handle"]): Promise<void> => {
  const json = historyToJSON(await handle.fetchHistory());
  await writeFile(`${folder}${name}.json`, `${JSON.stringify(JSON.parse(json), withoutTraces, 1)}\n`);
};

const record = async (name: string): Promise<void> => {
  const loan = await recordedPaths[name]?.();
  if (!loan) return;
  await loan.ended();
  await write(name, loan.handle);
  const rounds = await loan.rows<{ round: number }>("SELECT round FROM requests WHERE case_id = $1 AND round = 1");
  for (const { round } of rounds) await write(`${name}.request`, loan.requestHandle(round));
};

await mkdir(folder, { recursive: true });
await prepareFaults();
const stop = await startEngine();
const names = Object.keys(recordedPaths).filter((name) => !process.argv[2] || name.includes(process.argv[2]));
for (let next = 0; next < names.length; next += 4) await Promise.all(names.slice(next, next + 4).map(record));
await stop();
