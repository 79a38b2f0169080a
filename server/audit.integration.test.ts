import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people } from "@/prisma/people";
import { appendAudit } from "./audit";
import { pool } from "./db";
import { openWorld, type World } from "./testing/test-world";
import { verifyChain } from "./verify-chain";

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const event = (number: number) =>
  ({ type: "task.reminded", chain: { caseId }, actor: { system: "workflow" }, data: { number } }) as const;

/** Two events of the opening, case and receipt, and nine more. */
const newTrail = async () => {
  ({ id: caseId } = await world.addCase(people.ana));
  await Promise.all(Array.from({ length: 9 }, (_, number) => appendAudit(event(number))));
};

/** What the owner of the database can do and the application cannot. */
const tamper = async (sql: string) => {
  await world.owner.query("ALTER TABLE audit_events DISABLE TRIGGER audit_events_append_only");
  await world.owner.query(sql.replaceAll("$1", `'${caseId}'`));
  await world.owner.query("ALTER TABLE audit_events ENABLE TRIGGER audit_events_append_only");
};

test("events written at the same time stand one after the other without a gap", async () => {
  await newTrail();
  expect(await verifyChain(caseId)).toEqual({ events: 11, brokenAt: null });
});

test("what is written in another order of fields, in any script, is hashed as stored", async () => {
  await newTrail();
  const actor = { id: people.chen.id, name: '陈伟 "🙂" \\ Ünï' };
  await appendAudit({ type: "case.cancelRequested", chain: { caseId }, actor, data: { requestId: "z", reason: "行\n\u2028" } });
  expect(await verifyChain(caseId)).toEqual({ events: 12, brokenAt: null });
});

test("the application cannot change, remove or forge what is written", async () => {
  await newTrail();
  for (const sql of [
    "UPDATE audit_events SET type = 'x'",
    "DELETE FROM audit_events",
    "TRUNCATE audit_events",
    "UPDATE audit_chains SET seq = 1",
    "DELETE FROM audit_chains",
    "INSERT INTO audit_chains VALUES (gen_random_uuid(), 1, '')",
    "ALTER TABLE audit_events DISABLE TRIGGER ALL",
    "DROP TABLE audit_events",
    "CREATE TABLE mine (id int)",
  ])
    await expect(pool().query(sql), sql).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) });
  expect(await verifyChain(caseId)).toEqual({ events: 11, brokenAt: null });
});

test("not even the owner can by mistake", async () => {
  await newTrail();
  for (const sql of ["UPDATE audit_events SET type = 'x'", "DELETE FROM audit_events", "TRUNCATE audit_events"])
    await expect(world.owner.query(sql)).rejects.toThrow("append-only");
});

describe("tampering as owner is found, and named", () => {
  const tamperings: Record<string, [sql: string, seq: number, reason: string]> = {
    "a changed body": [
      "UPDATE audit_events SET body = replace(body, '\"number\": 3', '\"number\": 7') WHERE chain_id = $1 AND body LIKE '%\"number\": 3}%'",
      0,
      "the hash does not fit the body",
    ],
    "a changed column": [
      "UPDATE audit_events SET actor_name = 'Somebody' WHERE chain_id = $1 AND seq = 4",
      4,
      "column actor_name differs from the body",
    ],
    "a changed time": [
      "UPDATE audit_events SET at = at + interval '1 second' WHERE chain_id = $1 AND seq = 5",
      5,
      "column at differs from the body",
    ],
    "a changed hash": [
      "UPDATE audit_events SET hash = sha256(hash) WHERE chain_id = $1 AND seq = 6",
      6,
      "the hash does not fit the body",
    ],
    "a removed event": ["DELETE FROM audit_events WHERE chain_id = $1 AND seq = 3", 3, "event 3 is missing"],
    "a removed end": ["DELETE FROM audit_events WHERE chain_id = $1 AND seq >= 9", 9, "event 9 is missing"],
    "a removed trail": ["DELETE FROM audit_events WHERE chain_id = $1", 1, "event 1 is missing"],
    "a cut trail with its head set back": [
      "DELETE FROM audit_events WHERE chain_id = $1 AND seq = 11; UPDATE audit_chains SET seq = 10 WHERE chain_id = $1",
      10,
      "the head is not the hash of the last event",
    ],
  };
  for (const [how, [sql, seq, reason]] of Object.entries(tamperings))
    test(how, async () => {
      await newTrail();
      await tamper(sql);
      const { brokenAt } = await verifyChain(caseId);
      expect(brokenAt).toMatchObject({ reason });
      if (seq > 0) expect(brokenAt?.seq).toBe(seq);
    });
});
