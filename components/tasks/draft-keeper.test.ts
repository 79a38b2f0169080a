import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DecisionDraft, DraftStorage } from "./decision-draft";
import { createDraftKeeper, type DraftState } from "./draft-keeper";

const draft = (rate: string): DecisionDraft => ({ outcome: "APPROVED", seenVersion: 1, forms: { APPROVED: { rate } } });

const createDevice = () => {
  const kept = new Map<string, string>();
  const storage: DraftStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
  return { kept, storage };
};

const createKeeper = (save: (data: DecisionDraft) => Promise<void>) => {
  const device = createDevice();
  const states: DraftState["is"][] = [];
  const keeper = createDraftKeeper({ key: "k", storage: device.storage, save, onState: ({ is }) => states.push(is) });
  return { keeper, device, states };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a change is on the device at once and on the server once, after a pause in typing", async () => {
  const save = vi.fn(async () => {});
  const { keeper, device, states } = createKeeper(save);
  keeper.change(draft("7"));
  keeper.change(draft("7.2"));
  expect(device.kept.get("k")).toContain("7.2");
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(save.mock.calls).toEqual([[draft("7.2")]]);
  expect(device.kept.size).toBe(0);
  expect(states.at(-1)).toBe("saved");
});

test("what the server did not take stays on the device, is said so, and is sent again", async () => {
  const save = vi.fn(async () => {});
  save.mockRejectedValueOnce(new Error("offline"));
  const { keeper, device, states } = createKeeper(save);
  keeper.change(draft("7"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toBe("kept");
  expect(device.kept.size).toBe(1);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(states.at(-1)).toBe("saved");
  expect(device.kept.size).toBe(0);
});

test("a change made while the last one is on its way is not lost", async () => {
  let arrive = () => {};
  const save = vi.fn(() => new Promise<void>((resolve) => (arrive = resolve)));
  const { keeper, device } = createKeeper(save);
  keeper.change(draft("7"));
  await vi.advanceTimersByTimeAsync(1_000);
  keeper.change(draft("8"));
  arrive();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(save).toHaveBeenLastCalledWith(draft("8"));
  expect(device.kept.size).toBe(1);
});

test("after it is forgotten nothing is sent, nor left on the device", async () => {
  const save = vi.fn(async () => {});
  const { keeper, device } = createKeeper(save);
  keeper.change(draft("7"));
  await keeper.forget();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).not.toHaveBeenCalled();
  expect(device.kept.size).toBe(0);
});

test("leaving the page sends what is not sent yet", () => {
  const save = vi.fn(async () => {});
  const { keeper } = createKeeper(save);
  keeper.change(draft("7"));
  keeper.stop();
  expect(save).toHaveBeenCalledOnce();
});
