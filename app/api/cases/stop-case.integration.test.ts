import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";
import { POST as cancel } from "./[id]/cancel/route";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["olivia", "dana"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());

describe("stopping a case", () => {
  test("its applicant may, again with the same answer; others of the staff may not", async () => {
    const { id } = await world.addCase(people.dana);
    const send = (key: string) =>
      callApi(cancel, { cookie: cookies[key], params: { id }, body: { reason: "found a cheaper one" } });
    expect((await send("olivia")).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
    const first = await send("dana");
    expect(first).toMatchObject({ status: 200, json: { id, mayCancel: false } });
    expect((await send("dana")).json).toEqual(first.json);
    expect(await world.count("outbox WHERE case_id = $1 AND name = 'cancelRequested'", [id])).toBe(1);
  });

  test("a closed one cannot be stopped", async () => {
    const { id } = await world.addCase(people.dana);
    await world.owner.query("UPDATE cases SET status = 'COMPLETED', stage = 'APPROVED', closed_at = now() WHERE id = $1", [id]);
    const answer = await callApi(cancel, { cookie: cookies.dana, params: { id }, body: { reason: "too late" } });
    expect(answer.json).toMatchObject({ status: 409, code: "CASE_CLOSED" });
  });
});
