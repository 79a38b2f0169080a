import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { historyFromJSON } from "@temporalio/common/lib/proto-utils";
import { Worker } from "@temporalio/worker";
import { expect, it } from "vitest";
import { loadWorkflowBundle } from "../worker/workflow-bundle";
import { quietRuntime } from "./testing/quiet-runtime";

const folder = fileURLToPath(new URL("histories/", import.meta.url));
/** `<release>/<path>.json`: what a release recorded is never recorded anew. */
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".json")).sort();
const historyOf = (file: string) => historyFromJSON(JSON.parse(readFileSync(folder + file, "utf8")));

/** Workflows derive ids of others from their own. */
const idOf = (history: ReturnType<typeof historyOf>) => history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId;

const replay = async (names: string[], history = historyOf) => {
  const histories = names.map((name) => ({ workflowId: idOf(history(name)) ?? `loan-${name}`, history: history(name) }));
  const failures: string[] = [];
  const options = { workflowBundle: await loadWorkflowBundle() };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories))
    if (error) failures.push(`${workflowId}: ${error.message}`);
  return failures;
};

it("runs recorded on earlier code go on with today's", async () => {
  quietRuntime();
  for (const [release, paths] of [
    ["1-review", 10],
    ["2-loan-whole", 25],
    ["3-order", 49],
  ] as const)
    expect(files.filter((name) => name.startsWith(`${release}/`)).length).toBeGreaterThanOrEqual(paths);
  expect(await replay(files)).toEqual([]);
});

it.each([
  ["1-review/auto-approved.json", "assessRisk"],
  ["3-order/cancelled-paid.json", "cancelShipments"],
])("a step that is missing is noticed: %s, %s", async (file, step) => {
  quietRuntime();
  const without = (name: string) => {
    const history = historyOf(name);
    for (const event of history.events ?? []) {
      const scheduled = event.activityTaskScheduledEventAttributes;
      if (scheduled?.activityType?.name === step) scheduled.activityType.name = "somethingElse";
    }
    return history;
  };
  expect(await replay([file], without)).toHaveLength(1);
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
        .filter((name) => !/^(countersign-(worker|client)|history-service)$/.test(name ?? "")),
    ).toEqual([]);
  }
});
