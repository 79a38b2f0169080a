import { expect, test } from "vitest";
import { postBody } from "./post-body";
import { openSubscriber } from "./testing/subscriber";

const post = (url: string) => ({ url, body: "{}", headers: { "content-type": "application/json" } });
const open = { allowPrivate: true, timeoutMs: 2_000 };

test("a name is looked up once, and what it led to is what is connected to", async () => {
  const subscriber = await openSubscriber();
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    // A second answer would lead elsewhere.
    return asked.length === 1 ? [{ address: "127.0.0.1", family: 4 }] : [{ address: "192.0.2.1", family: 4 }];
  };
  expect(await postBody(post(`http://receiver.test:${subscriber.port}/x`), { ...open, resolve })).toBe(204);
  expect(asked).toEqual(["receiver.test"]);
  expect(subscriber.received[0]?.headers.host).toBe(`receiver.test:${subscriber.port}`);
  await subscriber.close();
});

test("an address within this network is refused before anything is sent, by number and by name", async () => {
  const subscriber = await openSubscriber();
  const closed = { ...open, allowPrivate: false };
  const both = async () => [
    { address: "8.8.8.8", family: 4 },
    { address: "127.0.0.1", family: 4 },
  ];
  const hosts = ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"];
  for (const host of hosts)
    await expect(postBody(post(`http://${host}:${subscriber.port}/`), closed), host).rejects.toThrow(
      "not on the public internet",
    );
  await expect(postBody(post(`http://two.test:${subscriber.port}/`), { ...closed, resolve: both })).rejects.toThrow("refused");
  expect(subscriber.received).toEqual([]);
  await subscriber.close();
});

test("a redirect is an answer and not followed", async () => {
  const other = await openSubscriber();
  const subscriber = await openSubscriber(() => ({ status: 307, location: other.url }));
  expect(await postBody(post(subscriber.url), open)).toBe(307);
  expect(other.received).toEqual([]);
  await Promise.all([subscriber.close(), other.close()]);
});

test("no answer in time is a failure, also when a name is not found out in time", async () => {
  const subscriber = await openSubscriber(() => null);
  await expect(postBody(post(subscriber.url), { ...open, timeoutMs: 100 })).rejects.toThrow("no answer within 0.1 s");
  const resolve = () => new Promise<never>(() => {});
  await expect(postBody(post("http://slow.test/"), { ...open, timeoutMs: 100, resolve })).rejects.toThrow("no answer");
  await subscriber.close();
});
