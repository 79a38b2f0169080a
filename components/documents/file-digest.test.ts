import { expect, test } from "vitest";
import { contentDigest } from "./file-digest";

test("the digest is the one RFC 9530 writes for these bytes", async () => {
  // Appendix D of the RFC: the body {"hello": "world"} and a line feed.
  expect(await contentDigest(new Blob(['{"hello": "world"}\n']))).toBe("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
});
