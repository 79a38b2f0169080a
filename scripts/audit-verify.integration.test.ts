import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const verify = () =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn("node_modules/.bin/tsx", ["scripts/audit-verify.ts"], { env: process.env });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(String(chunk)));
    child.on("close", (code) => resolve({ code, said: chunks.join("") }));
  });

test("a whole trail is said to be whole; the first break is named and fails the command", async () => {
  await world.addCase(people.ana);
  const { id, number } = await world.addCase(people.ben);
  expect(await verify()).toEqual({ code: 0, said: "The audit trail is whole: 4 events in 2 chains.\n" });
  await world.owner.query("ALTER TABLE audit_events DISABLE TRIGGER audit_events_append_only");
  await world.owner.query("UPDATE audit_events SET body = body || ' ' WHERE chain_id = $1", [id]);
  const said = `BROKEN: chain ${id} (case ${number}), event 1: the hash does not fit the body.\n`;
  expect(await verify()).toEqual({ code: 1, said });
});
