import { once } from "node:events";
import { createServer, get, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as claim } from "@/app/api/tasks/[id]/claim/route";
import { GET as findTasks } from "@/app/api/tasks/route";
import events from "@/pages/api/events";
import { people } from "@/prisma/people";
import { stopLive } from "@/server/live-hub";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let address: string;
const server = createServer((incoming, outgoing) => void events(incoming, outgoing));
beforeAll(async () => {
  world = await openWorld();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/events`;
});
afterAll(async () => {
  await stopLive();
  server.closeAllConnections();
  server.close();
  await world.close();
});

/** Opens a stream as a browser would and gathers what it says. */
const openStream = async (cookie: string) => {
  const response = await fetch(address, { headers: { cookie } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let said = "";
  const ended = (async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) said += part.value;
    return true;
  })();
  const heard = (text: string) => expect.poll(() => said).toContain(text);
  await heard("event: hello");
  return { response, heard, ended, said: () => said, cancel: () => reader?.cancel() };
};

/** Streams are told of changes only once the one database connection listens. */
const listening = () =>
  expect
    .poll(() => world.count("pg_stat_activity WHERE query = 'LISTEN countersign_changed' AND datname = current_database()"), {
      timeout: 5_000,
    })
    .toBe(1);

test("a change reaches everyone it concerns, names no content, and all streams share one connection", async () => {
  const streams = {
    olivia: await openStream(await signedIn(people.olivia)),
    ana: await openStream(await signedIn(people.ana)),
    ben: await openStream(await signedIn(people.ben)),
  };
  await listening();
  expect(streams.olivia.response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  expect(streams.olivia.response.headers.get("cache-control")).toContain("no-transform");
  const { id: caseId } = await world.addCase(people.ana);
  const taskId = await world.addTask(caseId);
  await callApi(claim, { cookie: await signedIn(people.oscar), params: { id: taskId }, method: "POST" });
  const { id: bensCase } = await world.addCase(people.ben);
  await streams.olivia.heard(JSON.stringify({ caseId, taskId: null, type: "case.created" }));
  await streams.olivia.heard(JSON.stringify({ caseId, taskId, type: "task.claimed" }));
  await streams.ana.heard(JSON.stringify({ caseId, taskId: null, type: "case.created" }));
  // Messages come in order: once Ben has heard of his own case, he would have heard of the ones before.
  await streams.ben.heard(JSON.stringify({ caseId: bensCase, taskId: null, type: "case.created" }));
  expect(streams.ben.said()).not.toContain(caseId);
  await streams.olivia.heard(bensCase);
  expect(streams.ana.said()).not.toMatch(/task\.|Ana|18000/);
  expect(streams.ana.said()).not.toContain(bensCase);
  await Promise.all(Object.values(streams).map(({ cancel }) => cancel()));
});

test("a stream says where it begins, as answers say where they were read: equal as long as nothing happens in between", async () => {
  await listening();
  const cookie = await signedIn(people.olivia);
  const positionOf = async () => (await callApi(findTasks, { cookie })).headers.get("live-position");
  const begun = async (): Promise<string> => {
    const stream = await openStream(cookie);
    await stream.cancel();
    return JSON.parse(/event: hello\ndata: (.*)/.exec(stream.said())?.[1] ?? "{}").position;
  };
  const read = await positionOf();
  expect(read).toMatch(/^[\w-]+:\d+$/);
  expect(await begun()).toBe(read);
  await world.addCase(people.ana);
  await expect.poll(positionOf).not.toBe(read);
});

test("when the connection to the database was lost, everyone is told to ask again, and changes go on", async () => {
  const stream = await openStream(await signedIn(people.olivia));
  await listening();
  await world.owner.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN countersign_changed' AND datname = current_database()",
  );
  await stream.heard("event: resync");
  await listening();
  const { id } = await world.addCase(people.ana);
  await stream.heard(id);
  await stream.cancel();
});

test("a stream ends with its session, and pings until then", async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  try {
    const person = await world.addPerson({ roles: ["LOAN_OFFICER"] });
    await world.owner.query("UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE id = $2) WHERE id = $1", [
      person.id,
      people.ana.id,
    ]);
    const stream = await openStream(await signedIn(person));
    vi.advanceTimersByTime(15_000);
    await stream.heard("event: ping");
    await world.owner.query("UPDATE sessions SET ended_at = now() WHERE user_id = $1", [person.id]);
    vi.advanceTimersByTime(15_000);
    expect(await stream.ended).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test("who takes nothing of what he is told is let go, and nobody else", async () => {
  const cookie = await signedIn(people.olivia);
  const reading = await openStream(cookie);
  const asked = once(server, "request");
  const asleep = get(address, { headers: { cookie } });
  asleep.on("error", () => {});
  const [, outgoing]: ServerResponse[] = await asked;
  await once(asleep, "response");
  await listening();
  const { id } = await world.addCase(people.ana);
  // Larger than any change, so that it is soon more than what the machine itself holds for a connection.
  const flood = () =>
    world.owner.query(
      `SELECT pg_notify('countersign_changed', json_build_object('caseId', $1::text, 'taskId', null, 'type', n || repeat('x', 7000))::text)
      FROM generate_series(1, 500) AS n`,
      [id],
    );
  await expect.poll(() => flood().then(() => outgoing?.destroyed)).toBe(true);
  const { id: later } = await world.addCase(people.ana);
  await reading.heard(later);
  asleep.destroy();
  await reading.cancel();
});

test("a process told to stop lets go of every stream at once, and takes no new ones", async () => {
  const streams = await Promise.all([people.olivia, people.ana].map(async (person) => openStream(await signedIn(person))));
  await stopLive();
  expect(await Promise.all(streams.map(({ ended }) => ended))).toEqual([true, true]);
  const late = await fetch(address, { headers: { cookie: await signedIn(people.uma) } });
  expect(await late.text()).not.toContain("event: change");
});
