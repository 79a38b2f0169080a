import { beforeAll, expect, test } from "vitest";
import { checkOrigin } from "./check-origin";

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    TEMPORAL_ADDRESS: "127.0.0.1:1",
    SESSION_SECRET: "a secret of the test run, long enough for it",
    COUNTERSIGN_MODE: "demo",
    PORT: "3000",
    PUBLIC_URL: "https://countersign.example.com/",
  });
});

const send = (method: string, headers: Record<string, string>) => () =>
  checkOrigin(new Request("http://127.0.0.1:3000/api/cases", { method, headers }));

test("writes come from our own pages or from programs", () => {
  for (const origin of ["https://countersign.example.com", "http://localhost:3000", "http://127.0.0.1:3000"])
    expect(send("POST", { origin, "sec-fetch-site": "same-origin" }), origin).not.toThrow();
  expect(send("POST", {})).not.toThrow();
  expect(send("DELETE", { "sec-fetch-site": "none" })).not.toThrow();
});

test("writes from any other page are refused, also from another port and from a sister domain", () => {
  for (const origin of [
    "https://evil.test",
    "null",
    "http://localhost:3001",
    "https://countersign.example.com.evil.test",
    "http://countersign.example.com",
  ])
    expect(send("POST", { origin }), origin).toThrow("another site");
  for (const site of ["cross-site", "same-site"])
    for (const method of ["POST", "PATCH", "DELETE"]) expect(send(method, { "sec-fetch-site": site })).toThrow("another site");
});

test("reading is no write", () => {
  expect(send("GET", { origin: "https://evil.test", "sec-fetch-site": "cross-site" })).not.toThrow();
});
