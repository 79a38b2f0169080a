import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { type Event, receiver } from "@/docs/samples/webhooks/receiver";
import { isFromCountersign } from "@/docs/samples/webhooks/verify-signature";
import { signWebhookBody } from "@/server/webhooks/webhook-signature";

const secret = "whsec_of_the_test";
const body = JSON.stringify({ id: "d1", type: "task.decided", at: "2026-11-30T10:00:00.000Z", caseId: "c1", seq: 7 });
const at = Date.parse("2026-11-30T10:00:01Z");
const now = at / 1_000;
const header = signWebhookBody({ at, body, secret });

test("the sample believes what Countersign signed, and nothing that was changed, is old or has another secret", () => {
  expect(header).toMatch(/^t=1796032801,v1=[0-9a-f]{64}$/);
  expect(isFromCountersign(header, body, secret, now + 200)).toBe(true);
  expect(isFromCountersign(header, `${body} `, secret, now)).toBe(false);
  expect(isFromCountersign(header, body, "another", now)).toBe(false);
  expect(isFromCountersign(header, body, secret, now + 301)).toBe(false);
  expect(isFromCountersign(header.replace("t=1", "t=2"), body, secret, now)).toBe(false);
  for (const wrong of ["", "v1=00", `t=1,v1=${"0".repeat(63)}`]) expect(isFromCountersign(wrong, body, secret, now)).toBe(false);
});

test("the sample receiver takes a delivery once, and refuses what is not signed", async () => {
  const events: Event[] = [];
  const server = receiver(secret, (event) => events.push(event)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const send = async (signature: string): Promise<number> => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return (await fetch(url, { method: "POST", body, headers: { "countersign-signature": signature } })).status;
  };
  const fresh = signWebhookBody({ at: Date.now(), body, secret });
  expect([await send(fresh), await send(fresh), await send(header)]).toEqual([204, 204, 401]);
  expect(events.map(({ id }) => id)).toEqual(["d1"]);
  server.closeAllConnections();
  server.close();
});
