import { expect, test } from "vitest";
import { readIdempotency } from "./read-idempotency";

const hashOf = (body: unknown, path = "/api/cases", method = "POST") =>
  readIdempotency(new Request(`http://x${path}`, { method, headers: { "idempotency-key": "k" } }), body)?.requestHash;

test("the order of fields is no difference, everything else is", () => {
  const hash = hashOf({ type: "loan", data: { amount: 1, tags: ["a", "b"] } });
  expect(hashOf({ data: { tags: ["a", "b"], amount: 1 }, type: "loan" })).toBe(hash);
  const others = [
    hashOf({ type: "loan", data: { amount: 2, tags: ["a", "b"] } }),
    hashOf({ type: "loan", data: { amount: "1", tags: ["a", "b"] } }),
    hashOf({ type: "loan", data: { amount: 1, tags: ["b", "a"] } }),
    hashOf({ type: "loan", data: [["amount", 1]] }),
    hashOf({ type: "loan", data: { amount: 1, tags: ["a", "b"] } }, "/api/tasks"),
    hashOf({ type: "loan", data: { amount: 1, tags: ["a", "b"] } }, "/api/cases", "PUT"),
  ];
  expect(new Set([hash, ...others]).size).toBe(7);
});

test("no key, no repeat; a key that cannot be one is refused", () => {
  expect(readIdempotency(new Request("http://x/api/cases"), {})).toBeUndefined();
  for (const key of ["a b", "x".repeat(201)])
    expect(() => readIdempotency(new Request("http://x/", { headers: { "idempotency-key": key } }), {})).toThrow(
      "Idempotency-Key",
    );
});
