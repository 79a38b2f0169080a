import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sessionCookieName, sessionToken } from "@/app/_lib/session-cookie";
import { callApi } from "@/app/_lib/testing/call-api";
import { GET as authGet } from "@/app/api/auth/[...nextauth]/route";
import { POST as moveParcel } from "@/app/api/demo/carrier/route";
import { POST as addFault, DELETE as removeFaults } from "@/app/api/demo/faults/route";
import { GET as ledgers } from "@/app/api/demo/ledgers/route";
import { GET as mailbox } from "@/app/api/demo/mailbox/route";
import { GET as demo } from "@/app/api/demo/route";
import { GET as live } from "@/app/api/health/live/route";
import { GET as ready } from "@/app/api/health/ready/route";
import { GET as getMe } from "@/app/api/me/route";
import { GET as metrics } from "@/app/api/metrics/route";
import { demoPassword, people } from "@/prisma/people";
import { signIn } from "@/server/sign-in";
import { openWorld, type World } from "@/server/testing/test-world";

const metricsToken = "a token of the test run, spaces are not for it".replaceAll(" ", "-");
let world: World;
beforeAll(async () => {
  world = await openWorld();
  Object.assign(process.env, {
    COUNTERSIGN_MODE: "production",
    PUBLIC_URL: "https://countersign.example.com",
    TEMPORAL_ADDRESS: "127.0.0.1:1",
    CLAMD_ADDRESS: "127.0.0.1:1",
    METRICS_TOKEN: metricsToken,
  });
});
afterAll(() => world.close());

const cookieOf = async (person: { id: string }): Promise<string> => {
  const id = randomUUID();
  await world.owner.query("INSERT INTO sessions (id, user_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')", [
    id,
    person.id,
  ]);
  return `${sessionCookieName()}=${await sessionToken(id)}`;
};

test("demo accounts cannot sign in, and a session of one counts for nothing", async () => {
  expect(await signIn({ email: people.olivia.email, password: demoPassword })).toBeNull();
  expect((await callApi(getMe, { cookie: await cookieOf(people.olivia) })).status).toBe(401);
});

test("there are no demo pages", async () => {
  const cookie = await cookieOf(await world.addPerson({ roles: ["OPERATIONS"] }));
  const body = { port: "payment", call: "capture", fault: "DOWN" };
  const answers = [
    ...[
      await callApi(demo),
      await callApi(mailbox),
      await callApi(ledgers, { cookie }),
      await callApi(addFault, { cookie, body }),
    ],
    await callApi(removeFaults, { cookie, method: "DELETE" }),
    await callApi(moveParcel, { cookie, body: { caseId: randomUUID() } }),
  ];
  expect(answers.map(({ json }) => json.code)).toEqual(Array(6).fill("NOT_FOUND"));
  expect(await world.count("sim_faults")).toBe(0);
});

test("cookies are bound to the host and to https", async () => {
  expect(sessionCookieName()).toBe("__Host-countersign.session");
  const response = await authGet(new Request("https://countersign.example.com/api/auth/csrf"), { params: Promise.resolve({}) });
  const [csrf] = response.headers.getSetCookie();
  expect(csrf).toMatch(/^__Host-next-auth\.csrf-token=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test("health tells the process from its parts", async () => {
  expect((await callApi(live)).status).toBe(200);
  const answer = await callApi(ready);
  expect(answer.json).toMatchObject({
    status: 503,
    code: "UNAVAILABLE",
    params: { broken: ["temporal"], parts: { database: true, temporal: false } },
  });
  expect(answer.headers.get("retry-after")).toBe("2");
});

test("metrics are for those who run it and for a collector with the token, wherever the request seems to come from", async () => {
  const from = (headers: Record<string, string>) => callApi(metrics, { headers: { "x-forwarded-for": "127.0.0.1", ...headers } });
  expect((await callApi(metrics)).status).toBe(401);
  expect((await from({})).status).toBe(401);
  for (const authorization of ["Bearer", "Bearer wrong", `Bearer ${metricsToken}x`, `Basic ${metricsToken}`, metricsToken])
    expect((await from({ authorization })).status, authorization).toBe(401);
  const { json } = await from({ authorization: `Bearer ${metricsToken}` });
  expect(json).toMatch(/countersign_outbox_rows\{state="waiting"\} 0/);
  expect(json).toMatch(/countersign_http_requests_total\{method="GET",route="\/api\/health\/live",status="200"\} 1/);
  const operator = await world.addPerson({ roles: ["OPERATIONS"] });
  expect((await callApi(metrics, { cookie: await cookieOf(operator) })).status).toBe(200);
  const officer = await world.addPerson({ roles: ["LOAN_OFFICER"] });
  expect((await callApi(metrics, { cookie: await cookieOf(officer) })).status).toBe(403);
});
