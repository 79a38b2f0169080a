import { expect, test } from "vitest";
import type { TimelineItem } from "@/domain/listing";
import { foldNotices } from "./fold-notices";

const event = (seq: number, type: string, data: Record<string, unknown> = {}): TimelineItem => ({
  seq,
  at: "2026-11-21T10:00:00.000Z",
  type,
  actor: { system: "workflow" },
  data,
});
const notice = (seq: number, userId: string, kind = "task.reminded", channels = ["IN_APP"]) =>
  event(seq, "notice.recorded", { userId, kind, channels });

test("one notice to three people is one line that counts each once", () => {
  const [line, ...rest] = foldNotices([notice(1, "a"), notice(2, "b", "task.reminded", ["EMAIL"]), notice(3, "a")]);
  expect(rest).toEqual([]);
  expect(line?.seq).toBe(1);
  expect(line?.data).toMatchObject({ people: ["a", "b"], channels: ["IN_APP", "EMAIL"] });
});

test("what lies between notices, and notices of another kind, stay apart", () => {
  const story = [notice(1, "a"), event(2, "task.reminded", { number: 1 }), notice(3, "a"), notice(4, "a", "task.escalated")];
  expect(foldNotices(story).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});
