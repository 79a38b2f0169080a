import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DeviceDraft } from "./device-draft";
import { createDraftSync } from "./draft-sync";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Values = { amount: number; purpose: string };
const values = (amount: number): Values => ({ amount, purpose: "" });

const world = () => {
  const saved: number[] = [];
  const device: (DeviceDraft<Values> | null)[] = [];
  const state = { online: true, discarded: 0 };
  const sync = createDraftSync<Values>({
    save: async ({ amount, ...rest }) => {
      if (!state.online) throw new Error("offline");
      saved.push(amount);
      return { data: { amount, ...rest }, savedAt: `server-${saved.length}` };
    },
    discard: async () => {
      state.discarded += 1;
    },
    keep: (draft) => void device.push(draft),
  });
  return { sync, saved, device, state };
};

test("what is typed is on the device at once, and on the server once after a pause", async () => {
  const { sync, saved, device } = world();
  sync.change(values(1), "t1");
  sync.change(values(12), "t2");
  expect(device.at(-1)).toEqual({ values: values(12), savedAt: "t2" });
  expect(saved).toEqual([]);
  await vi.runAllTimersAsync();
  expect(saved).toEqual([12]);
  expect(device.at(-1)).toEqual({ values: values(12), savedAt: "server-1" });
});

test("without a network it stays on the device and goes when the network is back", async () => {
  const { sync, saved, device, state } = world();
  state.online = false;
  sync.change(values(5), "t1");
  await vi.runAllTimersAsync();
  expect(saved).toEqual([]);
  expect(device.at(-1)).toEqual({ values: values(5), savedAt: "t1" });
  state.online = true;
  await sync.again();
  expect(saved).toEqual([5]);
});

test("a draft that was sent or thrown away does not come back by a save that was waiting", async () => {
  const { sync, saved, device, state } = world();
  sync.change(values(5));
  await sync.forget();
  await vi.runAllTimersAsync();
  expect(saved).toEqual([]);
  expect(device.at(-1)).toBeNull();
  expect(state.discarded).toBe(1);
});

test("a save under way when the draft is thrown away is thrown away after it, on the device too", async () => {
  const device: (DeviceDraft<Values> | null)[] = [];
  const order: string[] = [];
  let arrive = () => {};
  const sync = createDraftSync<Values>({
    save: () =>
      new Promise((resolve) => {
        arrive = () => {
          order.push("saved");
          resolve({ data: {}, savedAt: "s" });
        };
      }),
    discard: async () => void order.push("discarded"),
    keep: (draft) => void device.push(draft),
  });
  sync.change(values(5));
  await vi.advanceTimersByTimeAsync(1_000);
  const forgotten = sync.forget();
  arrive();
  await forgotten;
  expect(order).toEqual(["saved", "discarded"]);
  expect(device.at(-1)).toBeNull();
});
