import { expect, test } from "vitest";
import { createRequestKey } from "./request-key";

test("asking again for the same keeps the key, so that the server gives the first answer", () => {
  const { keyFor } = createRequestKey();
  const first = keyFor({ outcome: "APPROVED", data: { amount: 1 } });
  expect(keyFor({ outcome: "APPROVED", data: { amount: 1 } })).toBe(first);
});

test("another content, and the same one after an answer, are new requests", () => {
  const { keyFor, settle } = createRequestKey();
  const first = keyFor({ amount: 1 });
  const second = keyFor({ amount: 2 });
  expect(second).not.toBe(first);
  settle();
  expect(keyFor({ amount: 2 })).not.toBe(second);
});

test("a key is one the server takes", () => {
  expect(createRequestKey().keyFor({})).toMatch(/^[\x21-\x7e]{1,200}$/);
});
