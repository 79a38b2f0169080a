import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as authGet, POST as authPost } from "@/app/api/auth/[...nextauth]/route";
import { GET as getMe } from "@/app/api/me/route";
import { DELETE as deleteSession } from "@/app/api/me/sessions/[id]/route";
import { GET as getSessions } from "@/app/api/me/sessions/route";
import { demoPassword, people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const auth = async (path: string, body?: Record<string, string>, cookie?: string, headers: Record<string, string> = {}) => {
  const request = new Request(`http://127.0.0.1:3000/api/auth/${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      "x-forwarded-for": "10.9.9.9",
      "user-agent": "test",
      ...(cookie && { cookie }),
      ...(body && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const response = await (body ? authPost : authGet)(request, { params: Promise.resolve({ nextauth: path.split("/") }) });
  return {
    status: response.status,
    headers: response.headers,
    text: await response.text(),
    cookies: response.headers.getSetCookie(),
  };
};

const formToken = async () => {
  const { text, cookies } = await auth("csrf");
  return { csrfToken: JSON.parse(text).csrfToken as string, cookie: cookies.map((line) => line.split(";")[0]).join("; ") };
};

const signInByForm = async (email: string, password: string) => {
  const { csrfToken, cookie } = await formToken();
  return auth("callback/credentials", { email, password, csrfToken, json: "true" }, cookie);
};

test("from the form to a session and out again", async () => {
  const answer = await signInByForm("Olivia@demo.test", demoPassword);
  expect(answer.status).toBe(200);
  const session = answer.cookies.find((line) => line.startsWith("countersign.session="));
  expect(session).toMatch(/HttpOnly/);
  expect(session).toMatch(/SameSite=Lax/);
  const cookie = session?.split(";")[0] ?? "";
  const me = await callApi(getMe, { cookie });
  expect(me.json).toMatchObject({
    name: "Olivia Hart",
    roles: ["LOAN_OFFICER"],
    limits: { EUR: 50_000_00 },
    demo: true,
    unreadNotifications: 0,
  });
  const form = await formToken();
  await auth("signout", { csrfToken: form.csrfToken, json: "true" }, `${form.cookie}; ${cookie}`);
  expect((await callApi(getMe, { cookie })).json).toMatchObject({ status: 401, code: "NOT_SIGNED_IN" });
  const { rows } = await world.owner.query("SELECT type FROM audit_events WHERE chain_id = $1 ORDER BY seq", [people.olivia.id]);
  expect(rows.map(({ type }) => type)).toEqual(["session.opened", "session.ended"]);
});

test("a wrong password, an unknown address and a disabled account get the very same answer", async () => {
  await world.owner.query("UPDATE users SET active = false WHERE id = $1", [people.nora.id]);
  const answers = await Promise.all([
    signInByForm("olivia@demo.test", "wrong"),
    signInByForm("nobody@demo.test", demoPassword),
    signInByForm("nora@demo.test", demoPassword),
  ]);
  const said = answers.map(({ status, text }) => ({ status, ...JSON.parse(text), reference: "" }));
  expect(said[0]).toMatchObject({ status: 401, code: "BAD_CREDENTIALS" });
  expect(said[1]).toEqual(said[0]);
  expect(said[2]).toEqual(said[0]);
});

test("ten wrong attempts are free; after many only one gets a hearing in a long while, also when all come at once", async () => {
  for (let attempt = 1; attempt <= 10; attempt += 1) expect((await signInByForm("ben@demo.test", "wrong")).status).toBe(401);
  const { rowCount } = await world.owner.query(
    "UPDATE rate_limits SET points = 20 WHERE key LIKE 'attempts:account:%' AND points = 10",
  );
  expect(rowCount).toBe(1);
  const answers = await Promise.all(Array.from({ length: 10 }, () => signInByForm("ben@demo.test", "wrong")));
  expect(answers.map(({ status }) => status).sort()).toEqual([401, ...Array.from({ length: 9 }, () => 429)]);
  const late = await signInByForm("ben@demo.test", demoPassword);
  expect({ status: late.status, code: JSON.parse(late.text).code }).toEqual({ status: 429, code: "TOO_MANY_REQUESTS" });
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(60);
  // The others are not made to wait for it.
  expect((await signInByForm("chen@demo.test", demoPassword)).status).toBe(200);
});

test("the right password forgets the wrong ones before it", async () => {
  for (let round = 1; round <= 3; round += 1) {
    for (let attempt = 1; attempt <= 9; attempt += 1) expect((await signInByForm("dana@demo.test", "wrong")).status).toBe(401);
    expect((await signInByForm("dana@demo.test", demoPassword)).status).toBe(200);
  }
});

test("signing in demands the form's token and the own site, and opens nothing without", async () => {
  const before = await world.count("sessions");
  const { csrfToken, cookie } = await formToken();
  const body = { email: "olivia@demo.test", password: demoPassword };
  expect((await auth("callback/credentials", body, cookie)).status).toBe(403);
  expect((await auth("callback/credentials", { ...body, csrfToken: "0".repeat(64) }, cookie)).status).toBe(403);
  expect((await auth("callback/credentials", { ...body, csrfToken }, cookie, { origin: "https://evil.test" })).status).toBe(403);
  expect((await auth("callback/github", { csrfToken }, cookie)).status).toBe(404);
  expect(await world.count("sessions")).toBe(before);
});

const endings: Record<string, string> = {
  "ended by an admin": "UPDATE sessions SET ended_at = now() WHERE user_id = $1",
  "past its eight hours": "UPDATE sessions SET expires_at = now() WHERE user_id = $1",
  "idle for half an hour": "UPDATE sessions SET last_seen_at = now() - interval '30 minutes' WHERE user_id = $1",
  "of a disabled account": "UPDATE users SET active = false WHERE id = $1",
};
for (const [how, sql] of Object.entries(endings))
  test(`a session ${how} is refused with the next request`, async () => {
    const person = await world.addPerson({ roles: ["LOAN_OFFICER"] });
    await world.owner.query("UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE id = $2) WHERE id = $1", [
      person.id,
      people.ana.id,
    ]);
    const cookie = await signedIn(person);
    expect((await callApi(getMe, { cookie })).status).toBe(200);
    await world.owner.query(sql, [person.id]);
    expect((await callApi(getMe, { cookie })).status).toBe(401);
  });

test("one sees one's own sessions and can end each, not those of others", async () => {
  const [mine, elsewhere, others] = [await signedIn(people.uma), await signedIn(people.uma), await signedIn(people.ugo)];
  const { items } = (await callApi(getSessions, { cookie: mine })).json;
  const other = items.find(({ current }: { current: boolean }) => !current);
  expect(items).toHaveLength(2);
  const end = (cookie: string, id: string) => callApi(deleteSession, { cookie, params: { id }, method: "DELETE" });
  expect((await end(others, other.id)).status).toBe(404);
  expect((await end(mine, randomUUID())).status).toBe(404);
  expect((await end(mine, other.id)).status).toBe(204);
  expect((await callApi(getMe, { cookie: elsewhere })).status).toBe(401);
  expect((await callApi(getMe, { cookie: mine })).status).toBe(200);
});

test("a token that is not ours is no session", async () => {
  for (const cookie of ["countersign.session=abc", "countersign.session=%E0%A4%A", "countersign.session=", "=;;;"])
    expect((await callApi(getMe, { cookie })).status).toBe(401);
});
