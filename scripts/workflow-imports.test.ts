import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

// `import { type X }` counts as a value: under verbatimModuleSyntax the file is still loaded.
const valueImport = /^(?:import|export)\s+(?!type\b)[^;]*?["']([^"']*\/worker\/[^"']*)["']/gm;

const valueImportsOfWorker = (source: string): string[] => [...source.matchAll(valueImport)].map((match) => match[1] ?? "");

const workflowFiles = (): string[] =>
  fs
    .readdirSync("workflows", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.startsWith("testing/"))
    .map((file) => path.join("workflows", file));

it("knows a value import when it sees one", () => {
  expect(valueImportsOfWorker('import { x } from "../worker/activities/x";')).toEqual(["../worker/activities/x"]);
  expect(valueImportsOfWorker('import { type x } from "../worker/activities/x";')).toHaveLength(1);
  expect(valueImportsOfWorker('import "../worker/activities/x";')).toHaveLength(1);
  expect(valueImportsOfWorker('export * from "../worker/activities/x";')).toHaveLength(1);
  expect(valueImportsOfWorker('import type { x } from "../worker/activities/x";\nimport { y } from "../domain/y";')).toEqual([]);
});

it("finds workflows importing activities as types only", () => {
  const files = workflowFiles();
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => valueImportsOfWorker(fs.readFileSync(file, "utf8")).length > 0)).toEqual([]);
});
