import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { historyToJSON } from "@temporalio/common/lib/proto-utils";
import { informationRequest } from "../../domain/contracts";
import { temporal } from "../../server/temporal";
import { breakableSteps } from "./broken-steps";
import { startEngine } from "./engine";
import { prepareFaults } from "./fault";
import type { RecordedCase } from "./recorded-case";
import { recordedPaths } from "./recorded-paths";

/** `[release] [words of a path]`; without a release the last one. */
const [release = Object.keys(recordedPaths).at(-1) ?? "", words = ""] = process.argv.slice(2);

/** One folder per release: what it recorded stays as it is, and has to replay for ever. */
const folder = fileURLToPath(new URL(`../histories/${release}/`, import.meta.url));

/** Stack traces name the folders of the machine they come from. */
const withoutTraces = (key: string, value: unknown): unknown => (key === "stackTrace" ? "" : value);

const write = async (name: string, handle: RecordedCase["handle"]): Promise<void> => {
  const json = historyToJSON(await handle.fetchHistory());
  const text = `${JSON.stringify(JSON.parse(json), withoutTraces, 1)}\n`;
  await writeFile(`${folder}${name}.json`, text, { flag: "wx" });
};

const record = async (name: string): Promise<void> => {
  const recorded = await recordedPaths[release]?.[name]?.();
  if (!recorded) return;
  await recorded.ended();
  const { handle, workflowId, rows } = recorded;
  await write(name, handle);
  const rounds = await rows<{ round: number }>("SELECT round FROM requests WHERE case_id = $1 AND round = 1");
  for (const { round } of rounds)
    await write(`${name}.request`, temporal().workflow.getHandle(informationRequest.workflowId(workflowId, round)));
};

await mkdir(folder, { recursive: true });
await prepareFaults();
const stop = await startEngine(breakableSteps);
const isNew = (name: string): boolean => name.includes(words) && !existsSync(`${folder}${name}.json`);
// One after the other: what is shared by cases, as the rest of a system that fails, is then of one path alone.
for (const name of Object.keys(recordedPaths[release] ?? {}).filter(isNew)) await record(name);
await stop();
