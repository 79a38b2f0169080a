import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { DELETE as remove } from "@/app/api/admin/webhooks/[id]/route";
import { POST as add, GET as list } from "@/app/api/admin/webhooks/route";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["max", "otto"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());

const url = "https://hooks.example.com/countersign?token=not-for-the-trail";
const subscribe = (body: object, headers: Record<string, string> = {}) => callApi(add, { cookie: cookies.max, body, headers });
const unsubscribe = (id: string) => callApi(remove, { cookie: cookies.max, method: "DELETE", params: { id } });
const deliveries = (webhookId: string) => world.count("webhook_deliveries WHERE webhook_id = $1", [webhookId]);

test("an admin subscribes an address; the secret is told once and stored sealed, and the trail says who and where to", async () => {
  const { status, json } = await subscribe({ url, types: ["task.decided", "case.*", "case.*"] });
  expect(status).toBe(201);
  expect(json).toMatchObject({ url, types: ["case.*", "task.decided"], createdBy: { id: people.max.id } });
  expect(json.secret).toMatch(/^whsec_[\w-]{43}$/);
  const seen = await callApi(list, { cookie: cookies.max });
  expect(seen.json.items).toMatchObject([{ id: json.id, url }]);
  expect(JSON.stringify(seen.json)).not.toContain("whsec");
  const { rows } = await world.owner.query("SELECT * FROM webhooks, audit_events WHERE type = 'webhook.added'");
  expect(JSON.stringify(rows)).not.toContain(json.secret.slice(6));
  expect(rows[0].body).toContain('"origin": "https://hooks.example.com"');
  expect(rows[0].body).not.toContain("not-for-the-trail");
});

test("the same request again gets the same answer, with the same secret", async () => {
  const headers = { "idempotency-key": randomUUID() };
  const answers = [];
  for (let count = 0; count < 2; count += 1) answers.push((await subscribe({ url, types: ["task.*"] }, headers)).json);
  expect(answers[1]).toEqual(answers[0]);
  expect(await world.count("idempotency_keys WHERE response::text LIKE '%whsec%'")).toBe(0);
});

test("events are queued in their own transaction, for whom they are wanted, and for nobody after the end", async () => {
  const all = (await subscribe({ url, types: ["case.*", "task.*"] })).json.id;
  const some = (await subscribe({ url, types: ["case.created"] })).json.id;
  const { id: caseId } = await world.addCase();
  const { rows } = await world.owner.query("SELECT seq, type, case_id FROM webhook_deliveries WHERE webhook_id = $1", [some]);
  expect(rows).toEqual([{ seq: 1, type: "case.created", case_id: caseId }]);
  expect(await deliveries(all)).toBe(await world.count("audit_events WHERE case_id = $1 AND type ~ '^(case|task)'", [caseId]));
  const client = await world.owner.connect();
  await client.query("BEGIN");
  await client.query("SELECT append_audit($1, $1, $2)", [
    caseId,
    { type: "case.watched", actor: { system: "console" }, data: {} },
  ]);
  await client.query("ROLLBACK");
  client.release();
  const before = await deliveries(all);
  expect((await unsubscribe(all)).status).toBe(204);
  expect((await unsubscribe(all)).json).toMatchObject({ status: 404 });
  await world.addCase();
  expect(await deliveries(all)).toBe(before);
  expect(await world.count("webhook_deliveries WHERE webhook_id = $1 AND status <> 'DROPPED'", [all])).toBe(0);
  expect((await unsubscribe("7")).status).toBe(404);
});

test("nobody else subscribes, and nothing is told to an address that is none of the internet's", async () => {
  expect((await callApi(add, { cookie: cookies.otto, body: { url, types: ["task.*"] } })).status).toBe(403);
  const wrong: [object, string, string?][] = [
    [{ url: "ftp://example.com", types: ["task.*"] }, "url"],
    [{ url: "not an address", types: ["task.*"] }, "url"],
    [{ url: `https://example.com/${"x".repeat(2_000)}`, types: ["task.*"] }, "url"],
    [{ url: "https://user:secret@example.com", types: ["task.*"] }, "url", "credentials"],
    [{ url: "http://127.0.0.1:9/", types: ["task.*"] }, "url", "private"],
    [{ url: "https://localhost/", types: ["task.*"] }, "url", "private"],
    [{ url: "https://[::1]/", types: ["task.*"] }, "url", "private"],
    [{ url: "https://169.254.169.254/latest", types: ["task.*"] }, "url", "private"],
    [{ url, types: [] }, "types"],
    [{ url, types: ["everything"] }, "types.0"],
    [{ url, types: ["session.opened"] }, "types.0"],
    [{ url, types: ["task.*"], secret: "mine" }, "secret"],
  ];
  for (const [body, path, code] of wrong) {
    const { status, json } = await subscribe(body);
    expect({ body, status, error: json.errors?.[0] }).toMatchObject({ status: 422, error: { path, ...(code ? { code } : {}) } });
  }
});

test("there is a most of subscriptions", async () => {
  let status = 201;
  for (let count = 0; count < 25 && status === 201; count += 1) ({ status } = await subscribe({ url, types: ["task.*"] }));
  expect([status, await world.count("webhooks WHERE removed_at IS NULL")]).toEqual([422, 20]);
});
