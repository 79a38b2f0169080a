import { afterAll, beforeAll, expect, test } from "vitest";
import { sessionCookieName, sessionToken } from "@/app/_lib/session-cookie";
import { callApi } from "@/app/_lib/testing/call-api";
import { GET as demo } from "@/app/api/demo/route";
import { GET as live } from "@/app/api/health/live/route";
import { GET as ready } from "@/app/api/health/ready/route";
import { GET as getMe } from "@/app/api/me/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { closeDb } from "@/server/db";

const id = "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e";
beforeAll(() => {
  process.env.SESSION_SECRET ??= "a secret of the test run, long enough for it";
  Object.assign(process.env, { DATABASE_URL: "postgres://app@127.0.0.1:1/none", COUNTERSIGN_MODE: "demo", LOG_LEVEL: "silent" });
});
afterAll(closeDb);

test("without its database the process says so, asks to come again, and tells nothing of the inside", async () => {
  const cookie = `${sessionCookieName()}=${await sessionToken(id)}`;
  const body = { outcome: "APPROVED", data: {}, seenVersion: 1 };
  const answers = [
    await callApi(getMe, { cookie }),
    await callApi(demo),
    await callApi(decide, { cookie, params: { id }, body }),
  ];
  for (const { json, headers } of answers) {
    expect(json).toMatchObject({ status: 503, code: "UNAVAILABLE" });
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(JSON.stringify(json)).not.toMatch(/ECONNREFUSED|postgres|127\.0\.0\.1/);
  }
  expect((await callApi(live)).status).toBe(200);
  expect((await callApi(ready)).json.params.broken).toContain("database");
});
