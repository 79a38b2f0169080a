import { expect, test } from "vitest";
import { draftKeyOf, forgetOldDrafts, newestDraft } from "./decision-draft";

const now = Date.parse("2026-03-02T12:00:00.000Z");
const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString();
const draft = (outcome: string, hours: number) => ({ data: { outcome, seenVersion: 1, forms: {} }, savedAt: hoursAgo(hours) });

test("the newer draft wins, whichever side has it", () => {
  const pairs = [
    { device: 1, server: 2, wins: "device" },
    { device: 2, server: 1, wins: "server" },
  ];
  for (const { device, server, wins } of pairs)
    expect(newestDraft(JSON.stringify(draft("device", device)), draft("server", server), now)?.data.outcome).toBe(wins);
});

test("one side is enough, and none gives none", () => {
  expect(newestDraft(null, draft("server", 1), now)?.data.outcome).toBe("server");
  expect(newestDraft(JSON.stringify(draft("device", 1)), null, now)?.data.outcome).toBe("device");
  expect(newestDraft(null, null, now)).toBeNull();
});

test("a draft of a day ago, and one that cannot be read, is not offered", () => {
  expect(newestDraft(JSON.stringify(draft("device", 24)), null, now)).toBeNull();
  expect(newestDraft("{", { data: { forms: 1 }, savedAt: hoursAgo(1) }, now)).toBeNull();
  expect(newestDraft("{", draft("server", 1), now)?.data.outcome).toBe("server");
});

test("old drafts of anybody leave the device, everything else stays", () => {
  const kept = new Map([
    [draftKeyOf("u1", "t1"), JSON.stringify(draft("REJECTED", 30))],
    [draftKeyOf("u2", "t2"), JSON.stringify(draft("REJECTED", 2))],
    ["countersign.preferences", "{}"],
  ]);
  forgetOldDrafts(
    {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      key: (index) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    },
    now,
  );
  expect([...kept.keys()]).toEqual([draftKeyOf("u2", "t2"), "countersign.preferences"]);
});
