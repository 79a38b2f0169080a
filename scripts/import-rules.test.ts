import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const config = path.join(root, ".dependency-cruiser.cjs");
const rules: { name: string }[] = createRequire(import.meta.url)(config).forbidden;

/** For each rule one file that breaks it, and nothing else. */
const offenders: Record<string, [file: string, source: string]> = {
  "domain-imports": ["domain/a.ts", 'import { x } from "../server/x"; export const a = x;'],
  "workflows-imports": ["workflows/a.ts", 'import { x } from "../server/x"; export const a = x;'],
  "server-imports": ["server/a.ts", 'import { x } from "../components/x"; export const a = x;'],
  "worker-imports": ["worker/a.ts", 'import { x } from "../workflows/x"; export const a = x;'],
  "components-imports": ["components/a.ts", 'import { x } from "@/server/x"; export const a = x;'],
  "app-imports": ["app/a.ts", 'import { x } from "../worker/x"; export const a = x;'],
  "pages-imports": ["pages/a.ts", 'import { x } from "../server/x"; export const a = x;'],
  "prisma-home": ["worker/b.ts", 'import { PrismaPg } from "@prisma/adapter-pg"; export const b = PrismaPg;'],
  "temporal-client-home": ["worker/c.ts", 'import { Client } from "@temporalio/client"; export const c = Client;'],
  "temporal-workflow-home": ["worker/d.ts", 'import { sleep } from "@temporalio/workflow"; export const d = sleep;'],
  "temporal-worker-home": ["server/b.ts", 'import { Worker } from "@temporalio/worker"; export const b = Worker;'],
  "next-auth-home": ["server/c.ts", 'import NextAuth from "next-auth"; export const c = NextAuth;'],
  "next-home": ["server/d.ts", 'import { NextResponse } from "next/server"; export const d = NextResponse;'],
  "react-home": ["server/e.ts", 'import { useState } from "react"; export const e = useState;'],
  "case-types-apart": ["domain/loan/a.ts", 'import { x } from "../order/x"; export const a = x;'],
  "no-cycles": ["domain/c.ts", 'import { d } from "./d"; export const c = () => d;'],
  "tests-stay-out": ["domain/e.ts", 'import { x } from "./x.test"; export const e = x;'],
  resolvable: ["domain/f.ts", 'import { x } from "./nowhere"; export const f = x;'],
};

const innocent: Record<string, string> = {
  "domain/x.ts": "export const x = 1;",
  "domain/d.ts": 'import { c } from "./c"; export const d = () => c;',
  "domain/x.test.ts": "export const x = 1;",
  "domain/order/x.ts": 'import { x as y } from "../x"; export const x = y;',
  "server/x.ts":
    'import { x as y } from "@/domain/x"; import { Client } from "@temporalio/client"; export const x = [y, Client];',
  "components/x.ts": 'import { x as y } from "@/domain/x"; import { useState } from "react"; export const x = [y, useState];',
  "worker/x.ts": 'import { x as y } from "../server/x"; export const x = y;',
  "worker/activities/x.ts": 'import { x as y } from "../../server/x"; export const x = y;',
  "workflows/x.ts":
    'import type { x as activity } from "../worker/activities/x"; import { x as y } from "../domain/x"; export const x: [typeof y, typeof activity?] = [y];',
  "app/x.ts": 'import { x as y } from "@/domain/x"; import { x as z } from "@/server/x"; export const x = [y, z];',
  "pages/x.ts": 'import { x as y } from "@/components/x"; import { x as z } from "@/app/x"; export const x = [y, z];',
};

let dir: string;

beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "countersign-rules-"));
  fs.symlinkSync(path.join(root, "node_modules"), path.join(dir, "node_modules"));
  fs.copyFileSync(path.join(root, "tsconfig.json"), path.join(dir, "tsconfig.json"));
  const files = [...Object.entries(innocent), ...Object.values(offenders)];
  for (const [file, source] of files) {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    fs.writeFileSync(path.join(dir, file), `${source}\n`);
  }
});

afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

type Violation = { rule: { name: string }; from: string };

const cruise = (): Violation[] => {
  const tool = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [
    tool,
    "--config",
    config,
    "--output-type",
    "json",
    "{app,components,domain,pages,server,worker,workflows}/**/*.ts",
  ];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: dir, encoding: "utf8", maxBuffer: 2 ** 26 })).summary.violations;
};

it("has an offender for every rule", () => {
  expect(Object.keys(offenders).sort()).toEqual(rules.map((rule) => rule.name).sort());
});

it("catches each offender by its rule and accuses nobody else", () => {
  const found = cruise().map(({ rule, from }) => `${rule.name}: ${from}`);
  const expected = Object.entries(offenders).map(([rule, [file]]) => `${rule}: ${file}`);
  expect(found.sort()).toEqual(expected.sort());
});
