import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { dice, type Pick, randomCall } from "@/app/_lib/testing/random-calls";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";
import { verifyChain } from "@/server/verify-chain";
import { GET as aTask } from "./tasks/[id]/route";

const seed = Number(process.env.CALLS_SEED ?? 20_261_130);
const callCount = 10_000;
/** Callers at work at the same time. */
const atOnce = 6;

let world: World;
const folk = [
  people.olivia,
  people.oscar,
  people.uma,
  people.ugo,
  people.nora,
  people.otto,
  people.ada,
  people.max,
  people.ana,
  people.ben,
];
const cookies = new Map<string, string>();
const tasks: { id: string; caseId: string }[] = [];
beforeAll(async () => {
  world = await openWorld();
  for (const person of folk) cookies.set(person.id, await signedIn(person));
  for (let number = 0; number < 400; number += 1) {
    const opener = [people.ana, people.ben, people.olivia][number % 3] ?? people.ana;
    const { id: caseId } = await world.addCase(opener);
    tasks.push({ caseId, id: await world.addTask(caseId, { limitApplies: number % 2 === 0, amount: 12_000_00 }) });
    if (number % 4 === 0)
      tasks.push({
        caseId,
        id: await world.addTask(caseId, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"], limitApplies: true }),
      });
  }
});
afterAll(() => world.close());

type Told = { name: string; status: number; code?: string };
const decided: { id: string; decisionId: string; by: string }[] = [];

/** One caller's share of the calls. */
const share = async (roll: () => number, count: number): Promise<Told[]> => {
  const of: Pick["of"] = (values) => values[Math.floor(roll() * values.length)] as (typeof values)[number];
  const pick: Pick = {
    of,
    task: () => (roll() < 0.03 ? { id: randomUUID(), caseId: randomUUID() } : of(tasks)),
    personId: () => of(folk).id,
  };
  const told: Told[] = [];
  for (let number = 0; number < count; number += 1) {
    const person = of(folk);
    const cookie = cookies.get(person.id) ?? "";
    const { name, handler, ...call } = randomCall(pick);
    const { status, json } = await callApi(handler, { cookie, ...call });
    told.push({ name, status, ...(json?.code && { code: json.code }) });
    const id = call.params.id ?? "";
    if (status !== 200 || name !== "decide") continue;
    // I11: his own next look shows it.
    const look = await callApi(aTask, { cookie, params: { id } });
    expect(look.json).toMatchObject({ status: "DECIDED", decision: { decisionId: json.decisionId, by: { id: person.id } } });
    decided.push({ id, decisionId: json.decisionId, by: person.id });
  }
  return told;
};

test("ten thousand calls of all kinds of people leave nothing lost, nothing doubled, nothing decided that must not be", async () => {
  process.stdout.write(`random calls: CALLS_SEED=${seed}\n`);
  const shares = Array.from({ length: atOnce }, (_, index) => share(dice(seed + index), Math.ceil(callCount / atOnce)));
  const told = (await Promise.all(shares)).flat();

  expect(told.length).toBeGreaterThanOrEqual(callCount);
  // Who may not know is told nothing else, and the server always has an answer; 503 is one that asks to come back.
  expect(told.filter(({ status }) => status >= 500 && status !== 503)).toEqual([]);
  const seen = new Set(told.map(({ name, status }) => `${name} ${status < 300 ? "done" : status}`));
  for (const what of ["claim done", "decide done", "assign done", "delegate done", "snooze done", "conflict done", "bulk done"])
    expect([...seen]).toContain(what);

  // I1, I2: each yes is stored once, on the trail once, and queued once.
  const { rows } = await world.owner.query(
    `SELECT d.id, d.task_id, d.decided_by_id, t.status, c.applicant_id, c.created_by_id,
      (SELECT count(*)::int FROM outbox o WHERE o.decision_id = d.id) AS queued,
      (SELECT count(*)::int FROM audit_events e WHERE e.task_id = d.task_id AND e.type = 'task.decided') AS told,
      (SELECT count(*)::int FROM decisions o WHERE o.case_id = d.case_id AND o.decided_by_id = d.decided_by_id) AS by_him
    FROM decisions d JOIN tasks t ON t.id = d.task_id JOIN cases c ON c.id = d.case_id`,
  );
  expect(rows.map(({ id }) => id).sort()).toEqual(decided.map(({ decisionId }) => decisionId).sort());
  for (const row of rows) {
    expect(row).toMatchObject({ status: "DECIDED", queued: 1, told: 1, by_him: 1 });
    expect([row.applicant_id, row.created_by_id]).not.toContain(row.decided_by_id);
    expect([people.ada.id, people.max.id, people.ana.id, people.ben.id]).not.toContain(row.decided_by_id);
  }
  // Who holds a task may decide it; nobody holds one that is decided by another.
  const strays = await world.owner.query(
    "SELECT t.id FROM tasks t JOIN decisions d ON d.task_id = t.id WHERE t.assignee_id IS NOT NULL AND t.assignee_id <> d.decided_by_id",
  );
  expect(strays.rows).toEqual([]);
  // I4: every trail is whole.
  for (const caseId of new Set(tasks.map((task) => task.caseId))) expect((await verifyChain(caseId)).brokenAt).toBeNull();
});
