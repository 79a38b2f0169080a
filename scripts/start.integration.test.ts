import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Launched, launch, makeDataDir } from "./testing/launcher";

type Running = { name: string; pid: number };

let dataDir: string;
let port: number;
let current: Launched | undefined;

const start = async (): Promise<Launched> => {
  current = launch({ DATA_DIR: dataDir, PORT: String(port), NEXT_DIST_DIR: ".next-test" });
  await current.printed("Countersign is ready");
  return current;
};

const services = (): Running[] => JSON.parse(fs.readFileSync(path.join(dataDir, "running.json"), "utf8"));

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const countCases = async (): Promise<number> => {
  const origin = `http://127.0.0.1:${port}`;
  const { password, people } = await (await fetch(`${origin}/api/demo`)).json();
  const auditor = people.find(({ roles }: { roles: string[] }) => roles.includes("AUDITOR"));
  const form = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = await form.json();
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin,
      cookie: form.headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; "),
    },
    body: JSON.stringify({ email: auditor.email, password, csrfToken, json: true }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const cases = await (await fetch(`${origin}/api/cases?limit=100`, { headers: { cookie } })).json();
  return cases.items.length;
};

beforeAll(async () => {
  dataDir = makeDataDir();
  port = await new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address() as net.AddressInfo;
      server.close(() => resolve(free));
    });
  });
});

afterAll(async () => {
  current?.child.kill("SIGTERM");
  await current?.ended;
  fs.rmSync(dataDir, { recursive: true, force: true });
});

it("starts on nothing, stops in order, and finds its data again, also after it was killed", { timeout: 600_000 }, async () => {
  const first = await start();
  const seeded = await countCases();
  expect(seeded).toBeGreaterThanOrEqual(30);
  const firstPids = services().map(({ pid }) => pid);
  first.child.kill("SIGTERM");
  const { code, output } = await first.ended;
  expect(code).toBe(0);
  const order = ["web stopped", "worker stopped", "temporal stopped", "postgres stopped"].map((line) => output.indexOf(line));
  expect(
    order.every((position, index) => position > (order[index - 1] ?? 0)),
    output,
  ).toBe(true);
  expect(firstPids.filter(isThere)).toEqual([]);

  const second = await start();
  expect(await countCases()).toBe(seeded);
  const orphans = services().filter(({ name }) => name !== "launcher");
  expect(orphans.map(({ name }) => name).sort()).toEqual(["postgres", "temporal", "web", "worker"]);
  second.child.kill("SIGKILL");
  await second.ended;
  expect(orphans.every(({ pid }) => isThere(pid))).toBe(true);

  const third = await start();
  expect(third.output()).toContain("ended what a killed start left behind");
  expect(orphans.filter(({ pid }) => isThere(pid))).toEqual([]);
  expect(await countCases()).toBe(seeded);
});

it("does not start twice on the same data, and leaves the running one alone", { timeout: 60_000 }, async () => {
  const again = await launch({ DATA_DIR: dataDir, PORT: String(port) }).ended;
  expect(again.code).toBe(1);
  expect(again.output).toMatch(/already runs with .* \(process \d+\): stop that one/);
  expect((await fetch(`http://127.0.0.1:${port}/api/health/ready`)).ok).toBe(true);
});
