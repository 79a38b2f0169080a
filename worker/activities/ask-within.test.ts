import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { askWithin } from "./ask-within";

/** Never answers. */
const silence = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
const nobody = (): AbortSignal => new AbortController().signal;

it("gives up when the time is over, also after memory was tidied up meanwhile", async () => {
  setFlagsFromString("--expose-gc");
  const tidyUp = runInNewContext("gc") as () => void;
  const asked = Array.from({ length: 20 }, () => askWithin(200, nobody(), silence).catch(({ name }: Error) => name));
  const often = setInterval(tidyUp, 20);
  const ends = await Promise.all(asked).finally(() => clearInterval(often));
  expect(new Set(ends)).toEqual(new Set(["TimeoutError"]));
});

it("gives up with its asker, now or before, and tells his reason", async () => {
  const asker = new AbortController();
  const asked = askWithin(60_000, asker.signal, silence);
  asker.abort(new Error("the case was stopped"));
  await expect(asked).rejects.toThrow("the case was stopped");
  await expect(askWithin(60_000, asker.signal, async (signal) => signal.throwIfAborted())).rejects.toThrow(
    "the case was stopped",
  );
});

it("gives the answer, or what was thrown", async () => {
  expect(await askWithin(60_000, nobody(), async () => "yes")).toBe("yes");
  await expect(askWithin(60_000, nobody(), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
});
