import { expect, test } from "vitest";
import type { NotificationItem } from "@/domain/listing";
import { noticeLink } from "./notice-link";

const notice = (given: Partial<NotificationItem>): NotificationItem => ({
  id: "n1",
  kind: "loan.withdrawn",
  caseId: "c1",
  params: {},
  place: null,
  createdAt: "2026-11-21T10:00:00.000Z",
  readAt: null,
  ...given,
});

test("a notice leads to what is to be done: the place it names, else its task, else the case as its reader sees it", () => {
  const place = "/my/c1/requests/r1#s1";
  expect(noticeLink(notice({ kind: "loan.slotRefused", place }))).toBe(place);
  expect(noticeLink(notice({ kind: "task.reminded", params: { taskId: "t1" } }))).toBe("/tasks/t1");
  expect(noticeLink(notice({ kind: "case.noticeWarning" }))).toBe("/cases/c1");
  expect(noticeLink(notice({}))).toBe("/my/c1");
  expect(noticeLink(notice({ caseId: null }))).toBeNull();
});
