import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { isFromCountersign } from "@/docs/samples/webhooks/verify-signature";
import type { AddedWebhook } from "@/domain/webhook";
import { people } from "@/prisma/people";
import { retryQueue } from "@/server/admin/queues/retry-queue";
import { openWorld, type World } from "@/server/testing/test-world";
import { addWebhook } from "@/server/webhooks/add-webhook";
import { removeWebhook } from "@/server/webhooks/remove-webhook";
import { waitFor } from "@/workflows/testing/wait-for";
import { deliverNext, mostTries, postOf } from "./deliver-next";
import { takeDelivery } from "./delivery-rows";
import { postBody } from "./post-body";
import { type Answer, openSubscriber, type Received } from "./testing/subscriber";
import { startWebhookSender } from "./webhook-sender";

let world: World;
const ends: (() => Promise<void>)[] = [];
beforeAll(async () => {
  process.env.WEBHOOK_ALLOW_PRIVATE = "1";
  world = await openWorld();
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
afterAll(() => world.close());

const subscribed = async (answer?: (received: Received) => Answer, types = ["task.*"]) => {
  const subscriber = await openSubscriber(answer);
  const webhook: AddedWebhook = await addWebhook(people.max, { url: subscriber.url, types });
  ends.push(() => removeWebhook(people.max, webhook.id), subscriber.close);
  return { ...webhook, received: subscriber.received };
};
const happen = (caseId: string, taskId: string | null = null) =>
  world.owner.query("SELECT append_audit($1, $1, $2)", [
    caseId,
    {
      type: "task.reminded",
      actor: { system: "workflow" },
      ...(taskId && { taskId }),
      data: { number: 1, note: "not to be told" },
    },
  ]);
const rowsOf = async (webhookId: string) =>
  (
    await world.owner.query(
      "SELECT id, status, attempts, last_error, next_attempt_at FROM webhook_deliveries WHERE webhook_id = $1 ORDER BY at, seq",
      [webhookId],
    )
  ).rows;
const dueNow = (webhookId: string) =>
  world.owner.query("UPDATE webhook_deliveries SET next_attempt_at = now() WHERE webhook_id = $1 AND status = 'WAITING'", [
    webhookId,
  ]);
const sendDue = async (webhookId: string): Promise<void> => {
  while (await deliverNext(webhookId));
};

it("a subscriber is told of an event by its ids alone, signed", async () => {
  const { id, secret, received } = await subscribed();
  const { id: caseId } = await world.addCase();
  const taskId = randomUUID();
  const sender = startWebhookSender(10_000);
  await happen(caseId, taskId);
  await waitFor("the delivery", async () => received.length > 0);
  await sender.stop();
  const [delivery] = received;
  if (!delivery) throw new Error("nothing was received");
  const { body, text, headers } = delivery;
  const [row] = await rowsOf(id);
  expect(row).toMatchObject({ status: "DELIVERED", attempts: 1 });
  const { rows } = await world.owner.query("SELECT max(seq)::int AS seq FROM audit_events WHERE case_id = $1", [caseId]);
  expect(body).toEqual({ id: row.id, type: "task.reminded", at: body.at, caseId, seq: rows[0].seq, taskId });
  expect(text).not.toContain("not to be told");
  expect(headers).toMatchObject({ "content-type": "application/json", "countersign-delivery": row.id });
  expect(isFromCountersign(String(headers["countersign-signature"]), text, secret)).toBe(true);
});

it("what is not taken is tried again later, under the same id, and those of its case wait behind it", async () => {
  let failures = 2;
  const { id, received } = await subscribed(() => (failures-- > 0 ? { status: 500 } : { status: 204 }));
  const [{ id: first }, { id: second }] = [await world.addCase(), await world.addCase()];
  for (const caseId of [first, first, second]) await happen(caseId);
  const before = Date.now();
  await sendDue(id);
  // One of each case was tried.
  expect(received.map(({ body }) => body.caseId)).toEqual([first, second]);
  for (const row of await rowsOf(id)) expect(row).toMatchObject({ status: "WAITING" });
  expect((await rowsOf(id)).map(({ last_error }) => last_error)).toEqual(["answered 500", null, "answered 500"]);
  const next = Number((await rowsOf(id))[1].next_attempt_at);
  expect(next - before).toBeGreaterThan(1_000);
  expect(next - Date.now()).toBeLessThan(6_000);
  await dueNow(id);
  await sendDue(id);
  expect((await rowsOf(id)).map(({ status, attempts }) => [status, attempts])).toEqual([
    ["DELIVERED", 2],
    ["DELIVERED", 1],
    ["DELIVERED", 2],
  ]);
  const ofFirst = received.filter(({ body }) => body.caseId === first).map(({ body }) => body);
  expect(ofFirst[1]).toEqual(ofFirst[0]);
  expect(ofFirst[2]?.seq).toBeGreaterThan(ofFirst[1]?.seq ?? 0);
});

it("after the last try it is given up, the next of its case goes on, and an admin sends it again", async () => {
  let isWell = false;
  const { id, received } = await subscribed(({ body }) => ({ status: isWell || body.seq > firstSeq ? 204 : 410 }));
  const { id: caseId } = await world.addCase();
  await happen(caseId);
  const firstSeq = (await world.owner.query("SELECT max(seq)::int AS seq FROM audit_events WHERE case_id = $1", [caseId])).rows[0]
    .seq;
  await happen(caseId);
  for (let count = 0; count < mostTries; count += 1) {
    await dueNow(id);
    await deliverNext(id);
  }
  const [dead] = await rowsOf(id);
  expect(dead).toMatchObject({ status: "DEAD", attempts: mostTries, last_error: "answered 410" });
  await dueNow(id);
  await sendDue(id);
  expect((await rowsOf(id))[1]).toMatchObject({ status: "DELIVERED" });
  isWell = true;
  expect(await retryQueue(people.max, "webhooks", { state: "PARKED", kind: "task.reminded" })).toEqual({ retried: 1 });
  await sendDue(id);
  expect((await rowsOf(id))[0]).toMatchObject({ status: "DELIVERED", attempts: 1 });
  expect(new Set(received.filter(({ body }) => body.seq === firstSeq).map(({ body }) => body.id)).size).toBe(1);
  expect(await world.count("audit_events WHERE type = 'webhook.retried' AND body LIKE $1", [`%${dead.id}%`])).toBe(1);
});

it("two workers at once send every event once, those of a case in their order", async () => {
  const { id, received } = await subscribed();
  const cases = await Promise.all(Array.from({ length: 5 }, () => world.addCase()));
  const senders = [startWebhookSender(50), startWebhookSender(50)];
  for (let round = 0; round < 10; round += 1) await Promise.all(cases.map((opened) => happen(opened.id)));
  await waitFor("all deliveries", async () => (await rowsOf(id)).every(({ status }) => status === "DELIVERED"), 60_000);
  await Promise.all(senders.map((sender) => sender.stop()));
  expect([received.length, new Set(received.map(({ body }) => body.id)).size]).toEqual([50, 50]);
  for (const opened of cases) {
    const order = received.filter(({ body }) => body.caseId === opened.id).map(({ body }) => body.seq);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
});

it("a worker that dies between sending and noting it sends the same delivery again", async () => {
  const { id, received } = await subscribed();
  const { id: caseId } = await world.addCase();
  await happen(caseId);
  const taken = await takeDelivery(id);
  if (!taken) throw new Error("nothing was taken");
  await postBody(postOf(taken, Date.now()), { allowPrivate: true, timeoutMs: 5_000 });
  // Nobody else takes it while its worker may still be at it.
  expect(await deliverNext(id)).toBe(false);
  await dueNow(id);
  await sendDue(id);
  expect(received).toHaveLength(2);
  expect(received[1]?.text).toBe(received[0]?.text);
});

it("a slow subscriber keeps nobody else waiting", async () => {
  const slow = await subscribed(() => null);
  const quick = await subscribed();
  const { id: caseId } = await world.addCase();
  const sender = startWebhookSender(50);
  await happen(caseId);
  await waitFor("that both were asked", async () => slow.received.length === 1 && quick.received.length === 1);
  await waitFor("that the quick one has it", async () => (await rowsOf(quick.id))[0]?.status === "DELIVERED");
  expect((await rowsOf(slow.id))[0]?.last_error).toBeNull();
  await waitFor("the failure", async () => (await rowsOf(slow.id))[0]?.last_error !== null);
  expect((await rowsOf(slow.id))[0]).toMatchObject({ status: "WAITING", last_error: "no answer within 5 s" });
  await sender.stop();
});
