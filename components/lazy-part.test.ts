import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { untilHere } from "./lazy-part";

const network = { onLine: true };
let online: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", network);
  vi.stubGlobal("window", {
    addEventListener: (_: string, listener: () => void) => {
      online = listener;
    },
    removeEventListener: () => {
      online = undefined;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("without a network code is waited for as long as it takes, and comes as soon as there is one", async () => {
  network.onLine = false;
  const load = vi.fn(async () => {
    if (!network.onLine) throw new Error("no network");
    return "here";
  });
  const loaded = untilHere(load);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load.mock.calls.length).toBeGreaterThan(10);
  network.onLine = true;
  online?.();
  expect(await loaded).toBe("here");
});

test("code that does not come with a network is given up", async () => {
  network.onLine = true;
  const load = vi.fn(async () => {
    throw new Error("a new version took it away");
  });
  const loaded = expect(untilHere(load)).rejects.toThrow("a new version");
  await vi.advanceTimersByTimeAsync(20_000);
  await loaded;
  expect(load).toHaveBeenCalledTimes(4);
});
