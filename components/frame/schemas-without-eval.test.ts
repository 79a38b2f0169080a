import { expect, test } from "vitest";
import "./schemas-without-eval";

test("schemas loaded later know that no code may be made", async () => {
  const { config } = await import("zod/v4/core");
  expect(config()).toMatchObject({ jitless: true });
});
