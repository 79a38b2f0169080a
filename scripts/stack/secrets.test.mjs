import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSecrets } from "./secrets.mjs";

let dataDir;
beforeAll(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "countersign-secrets-"));
});
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

test("secrets are made once and kept for this user alone; one that came later is added to those there are", () => {
  const file = path.join(dataDir, "secrets.json");
  const { carrierSecret, ...older } = readSecrets(dataDir);
  expect(carrierSecret).toMatch(/^[0-9a-f]{64}$/);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  fs.writeFileSync(file, JSON.stringify(older));
  const again = readSecrets(dataDir);
  expect(again).toMatchObject(older);
  expect(again.carrierSecret).toMatch(/^[0-9a-f]{64}$/);
  expect(readSecrets(dataDir)).toEqual(again);
});
