import { Writable } from "node:stream";
import pino from "pino";
import { expect, test } from "vitest";
import { logOptions } from "./log";

const written = (entry: object): string => {
  const lines: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => done(void lines.push(String(chunk))) });
  pino({ ...logOptions, level: "info" }, stream).error(entry, "request failed");
  return lines.join("");
};

test("what the database refused is logged without the row it quotes", () => {
  const refusal = Object.assign(new Error('new row for relation "cases" violates a check'), {
    code: "23514",
    detail: "Failing row contains (Ana Silva, ana@demo.test).",
    where: 'JSON data, line 1: {"name": "Ana Silva"',
  });
  const line = written({ err: refusal, route: "/api/cases", code: "INTERNAL" });
  expect(line).toContain("violates a check");
  expect(line).toContain("23514");
  expect(line).not.toMatch(/Ana|ana@/);
});

test("secrets and addresses are left out wherever one names them", () => {
  const line = written({
    email: "ana@demo.test",
    request: { headers: { cookie: "c1" }, cookie: "c2", password: "p1" },
    password: "p2",
  });
  expect(line).not.toMatch(/ana@|c1|c2|p1|p2/);
});
