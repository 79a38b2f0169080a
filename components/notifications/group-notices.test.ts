import { expect, test } from "vitest";
import type { NotificationItem } from "@/domain/listing";
import { groupNotices, unreadOf } from "./group-notices";

const notice = (id: string, caseId: string | null, readAt: string | null = null): NotificationItem => ({
  ...{ id, caseId, readAt, kind: "task.commented", params: {}, place: null },
  createdAt: "2026-11-30T10:00:00.000Z",
});

test("notices of one case stand together where the newest is; what is about no case stands alone", () => {
  const list = [notice("1", "a"), notice("2", "b"), notice("3", "a"), notice("4", null), notice("5", null), notice("6", "a")];
  expect(groupNotices(list).map(({ latest, earlier }) => [latest.id, earlier.map(({ id }) => id)])).toEqual([
    ["1", ["3", "6"]],
    ["2", []],
    ["4", []],
    ["5", []],
  ]);
  expect(groupNotices([])).toEqual([]);
});

test("what is unread in them is known, as far as it can be marked at once", () => {
  const [thread] = groupNotices([notice("1", "a", "2026-11-30T11:00:00.000Z"), notice("2", "a"), notice("3", "a")]);
  expect(thread && unreadOf(thread)).toEqual(["2", "3"]);
  const [many] = groupNotices(Array.from({ length: 150 }, (_, index) => notice(String(index), "a")));
  expect(many && unreadOf(many)).toHaveLength(100);
});
