import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiAnswer, callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as retry } from "@/app/api/admin/queues/[queue]/retry/route";
import { GET as findQueue } from "@/app/api/admin/queues/[queue]/route";
import { GET as countQueues } from "@/app/api/admin/queues/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { people } from "@/prisma/people";
import { inTransaction } from "@/server/in-transaction";
import { markSent, parkRow, postponeRow, takeOutboxRow } from "@/server/outbox";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let max: string;
beforeAll(async () => {
  world = await openWorld();
  max = await signedIn(people.max);
});
afterAll(() => world.close());

const items = async (queue: string, query = ""): Promise<ApiAnswer["json"]> =>
  (await callApi(findQueue, { cookie: max, params: { queue }, query })).json.items;
const again = (queue: string, body: object, cookie = max): Promise<ApiAnswer> =>
  callApi(retry, { cookie, params: { queue }, body });

/** Lets the relay's turn come for what is due, with what becomes of it. */
const takeTurn = (work: (id: number, on: Parameters<typeof takeOutboxRow>[0]) => Promise<void>): Promise<boolean> =>
  inTransaction(async (connection) => {
    const row = await takeOutboxRow(connection);
    if (row) await work(row.id, connection);
    return row !== undefined;
  });

/** A decided case whose decision can reach its workflow no more. */
const parkedDecision = async () => {
  const { id: caseId } = await world.addCase(people.ana);
  const taskId = await world.addTask(caseId);
  const body = { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "Not now." }, seenVersion: 1 };
  const decided = await callApi(decide, { cookie: await signedIn(people.olivia), params: { id: taskId }, body });
  expect(decided.status).toBe(200);
  await takeTurn((id, on) => markSent(on, id, "a-run"));
  await takeTurn((id, on) => parkRow(on, id, "no such workflow", true));
  return { caseId, taskId };
};

const statusOf = async (taskId: string) =>
  (await world.owner.query("SELECT status FROM tasks WHERE id = $1", [taskId])).rows[0]?.status;
const openAlerts = (caseId: string) => world.count("alerts WHERE case_id = $1 AND resolved_at IS NULL", [caseId]);

test("what was set aside takes its turn again: the task is decided as it was, the alert is dealt with, the trail tells it", async () => {
  const { caseId, taskId } = await parkedDecision();
  expect([await statusOf(taskId), await openAlerts(caseId)]).toEqual(["ORPHANED", 1]);
  const [parked] = (await items("outbox", "?state=PARKED")).filter((item: { caseId: string }) => item.caseId === caseId);
  expect(parked).toMatchObject({ state: "PARKED", attempts: 1, lastError: "no such workflow", nextAttemptAt: null });
  expect(JSON.stringify(parked)).not.toMatch(/REJECTED|reasonCodes|Ana/);

  expect((await again("outbox", { id: parked.id })).json).toEqual({ retried: 1 });
  expect([await statusOf(taskId), await openAlerts(caseId)]).toEqual(["DECIDED", 0]);
  const { rows } = await world.owner.query(
    "SELECT actor_name AS by, body::jsonb -> 'data' AS data FROM audit_events WHERE case_id = $1 AND type = 'case.deliveryRetried'",
    [caseId],
  );
  expect(rows).toEqual([
    { by: "Max Feld", data: { kind: "SIGNAL taskDecided", attempts: 1, error: "no such workflow", parked: true } },
  ]);

  // It fails for good once more: both come back.
  expect(await takeTurn((id, on) => parkRow(on, id, "still none", true))).toBe(true);
  expect([await statusOf(taskId), await openAlerts(caseId)]).toEqual(["ORPHANED", 1]);
  expect((await again("outbox", { id: parked.id })).json).toEqual({ retried: 1 });
  expect(await takeTurn((id, on) => markSent(on, id, null))).toBe(true);
  expect((await items("outbox")).filter((item: { caseId: string }) => item.caseId === caseId)).toEqual([]);
  expect((await again("outbox", { id: parked.id })).json).toEqual({ retried: 0 });
});

test("all of a kind that fail are due at once, once each for two admins who ask together; others wait on", async () => {
  const cases = await Promise.all([1, 2, 3].map(() => world.addCase(people.ben)));
  for (const _ of cases) await takeTurn((id, on) => postponeRow(on, id, "engine away", 600_000));
  const kind = "START loanApproval";
  expect(await items("outbox", `?state=FAILING&kind=${encodeURIComponent(kind)}`)).toHaveLength(3);
  const { json } = await callApi(countQueues, { cookie: max });
  expect(json.items[0].counts).toContainEqual({ state: "FAILING", kind, count: 3 });
  const alan = await signedIn(people.alan);
  const answers = await Promise.all([max, alan].map((cookie) => again("outbox", { state: "FAILING", kind }, cookie)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(answers.some(({ json: { retried } }) => retried === 3)).toBe(true);
  let sent = 0;
  while (await takeTurn((id, on) => markSent(on, id, "a-run"))) sent += 1;
  expect(sent).toBe(3);
});

test("a row that is being sent at this moment is left alone", async () => {
  const { id: caseId } = await world.addCase(people.ben);
  await inTransaction(async (connection) => {
    const row = await takeOutboxRow(connection);
    expect(row?.caseId).toBe(caseId);
    expect((await again("outbox", { id: String(row?.id) })).json).toEqual({ retried: 0 });
    if (row) await markSent(connection, row.id, "a-run");
  });
});

test("a mail that fails is sent again, and its error names no address", async () => {
  const id = randomUUID();
  await world.owner.query(
    `INSERT INTO notifications (id, event_key, user_id, channel, kind, attempts, last_error, next_attempt_at)
    VALUES ($1::uuid, $1::text, $2, 'EMAIL', 'loan.rejected', 4, 'Error: 550 <ana@demo.test> unknown', now() + interval '1 hour')`,
    [id, people.ana.id],
  );
  const [failing] = await items("mail", "?state=FAILING");
  expect(failing).toMatchObject({ id, attempts: 4, lastError: "Error: 550 <…> unknown", caseId: null });
  expect((await again("mail", { id })).json).toEqual({ retried: 1 });
  expect(await world.count("notifications WHERE id = $1 AND next_attempt_at <= now() AND attempts = 4", [id])).toBe(1);
  expect(await world.count("audit_events WHERE chain_id = $1 AND type = 'notice.retried'", [people.ana.id])).toBe(1);
});

test("pages of a queue hold each row once; unknown queues, ids and states change nothing", async () => {
  await Promise.all(Array.from({ length: 5 }, () => world.addCase(people.ben)));
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { json } = await callApi(findQueue, {
      cookie: max,
      params: { queue: "outbox" },
      query: `?limit=2${cursor && `&cursor=${cursor}`}`,
    });
    seen.push(...json.items.map(({ id }: { id: string }) => id));
    cursor = json.nextCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(await world.count("outbox WHERE sent_at IS NULL"));
  for (const queue of ["webhook", "__proto__"]) expect((await again(queue, { id: "1" })).status).toBe(404);
  for (const id of ["x", "999999999", "1; DROP TABLE outbox"])
    expect((await again("outbox", { id })).json).toEqual({ retried: 0 });
  for (const body of [{}, { state: "WAITING", kind: "x" }, { id: "1", state: "PARKED", kind: "x" }])
    expect((await again("outbox", body)).status).toBe(422);
});
