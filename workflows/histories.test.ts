import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { historyFromJSON } from "@temporalio/common/lib/proto-utils";
import { Worker } from "@temporalio/worker";
import { expect, it } from "vitest";
import { loadWorkflowBundle } from "../worker/workflow-bundle";
import { quietRuntime } from "./testing/quiet-runtime";

const folder = fileURLToPath(new URL("histories/", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const historyOf = (file: string) => historyFromJSON(JSON.parse(readFileSync(folder + file, "utf8")));

const replay = async (names: string[], history = historyOf) => {
  const histories = names.map((name) => ({ workflowId: `loan-${name}`, history: history(name) }));
  const failures: string[] = [];
  const options = { workflowBundle: await loadWorkflowBundle() };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories))
    if (error) failures.push(`${workflowId}: ${error.message}`);
  return failures;
};

it("runs recorded on earlier code go on with today's", async () => {
  quietRuntime();
  expect(files.length).toBeGreaterThanOrEqual(10);
  expect(await replay(files)).toEqual([]);
});

it("a step that is missing is noticed", async () => {
  quietRuntime();
  const without = (name: string) => {
    const history = historyOf(name);
    for (const event of history.events ?? []) {
      const scheduled = event.activityTaskScheduledEventAttributes;
      if (scheduled?.activityType?.name === "assessRisk") scheduled.activityType.name = "somethingElse";
    }
    return history;
  };
  expect(await replay(["auto-approved.json"], without)).toHaveLength(1);
});

it("carries no personal data, machine or path", () => {
  for (const file of files) {
    const text = readFileSync(folder + file, "utf8");
    const payloads = [...text.matchAll(/"data": "([^"]+)"/g)].map(([, data = ""]) => Buffer.from(data, "base64").toString());
    const all = [text, ...payloads].join("\n");
    expect(all.match(/@demo\.test|Ana Silva|Olivia|Krishnan|too high|file:|node_modules/)).toBeNull();
    expect(
      [...text.matchAll(/"identity": "([^"]*)"/g)]
        .map(([, name]) => name)
        .filter((name) => !/^countersign-(worker|client)$/.test(name ?? "")),
    ).toEqual([]);
  }
});
