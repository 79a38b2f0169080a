import { expect, test } from "vitest";
import { channelsOf, groupOfNotice, groupsFor, isFixed, isUrgent, noticeGroupNames } from "./notice-groups";
import { noticePreferencesInputSchema } from "./notice-preferences";
import { applicantNotices, deskNotices, type NoticeKind } from "./notices";

const kinds: NoticeKind[] = [...applicantNotices, ...deskNotices];

test("every kind belongs to a group, and every group has a kind", () => {
  expect(Object.keys(groupOfNotice).sort()).toEqual([...kinds].sort());
  expect([...new Set(Object.values(groupOfNotice))].sort()).toEqual([...noticeGroupNames].sort());
});

test("whoever chose nothing is told as ever: applicants also by mail, the desk by mail where it is given something or named", () => {
  for (const kind of applicantNotices) expect(channelsOf(kind)[1], kind).toEqual(["IN_APP", "EMAIL"]);
  const mailed = deskNotices.filter((kind) => channelsOf(kind)[1].includes("EMAIL"));
  expect(mailed.sort()).toEqual(["task.assigned", "task.mentioned"]);
  for (const kind of deskNotices) expect(channelsOf(kind)[1], kind).toContain("IN_APP");
});

test("what an applicant has to act on or was decided cannot be switched off, and waits for no hour", () => {
  for (const kind of [
    "loan.informationNeeded",
    "loan.documentsReady",
    "loan.rejected",
    "order.rejected",
    "order.delayed",
  ] as const)
    expect([kind, isFixed(groupOfNotice[kind]), isUrgent(kind)]).toEqual([kind, true, true]);
  expect(isFixed(groupOfNotice["order.shipped"])).toBe(false);
});

test("escalations and legal deadlines go through quiet hours, comments do not", () => {
  expect(["task.escalated", "case.noticeWarning", "task.commented", "task.assigned"].map(isUrgent)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("everybody is asked of what he can be told, nobody of anything else", () => {
  expect(groupsFor(["APPLICANT"])).toEqual(["decisions", "progress", "deskMessages"]);
  expect(groupsFor(["AUDITOR"])).toEqual(["mentioned", "comments", "watched"]);
  expect(groupsFor(["LOAN_OFFICER"])).not.toContain("operations");
  expect(groupsFor(["OPERATIONS"])).toContain("operations");
  expect(groupsFor(["ADMIN"])).toEqual([]);
});

test("quiet hours are two different times, and nothing unknown is taken", () => {
  const right = { channels: { comments: ["EMAIL"] }, digest: "DAILY", digestHour: 8, quiet: { from: "22:00", to: "07:00" } };
  expect(noticePreferencesInputSchema.safeParse(right).success).toBe(true);
  for (const wrong of [
    { quiet: { from: "22:00", to: "22:00" } },
    { quiet: { from: "24:00", to: "07:00" } },
    { digestHour: 24 },
    { digest: "WEEKLY" },
    { channels: { everything: [] } },
    { channels: { comments: ["PIGEON"] } },
  ])
    expect(noticePreferencesInputSchema.safeParse({ ...right, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
});
