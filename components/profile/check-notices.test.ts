import { expect, test } from "vitest";
import type { NoticePreferences } from "@/domain/notice-preferences";
import { checkNotices, noticeInputOf, noticeValuesOf } from "./check-notices";

const stored: NoticePreferences = {
  groups: [
    { name: "decisions", channels: ["IN_APP", "EMAIL"], fixed: true },
    { name: "progress", channels: ["EMAIL"], fixed: false },
  ],
  digest: "DAILY",
  digestHour: 17,
  quiet: null,
};

test("what cannot be switched off is not asked for, and everything else goes back as it came", () => {
  const values = noticeValuesOf(stored);
  expect(values).toMatchObject({ channels: { progress: ["EMAIL"] }, isQuiet: false, from: "22:00", to: "07:00" });
  expect(noticeInputOf(values)).toEqual({ channels: { progress: ["EMAIL"] }, digest: "DAILY", digestHour: 17, quiet: null });
  const quiet = { from: "21:00", to: "06:15" };
  expect(noticeInputOf(noticeValuesOf({ ...stored, quiet })).quiet).toEqual(quiet);
});

test("quiet hours have a beginning and another end, where there are any", () => {
  const values = { ...noticeValuesOf(stored), isQuiet: true };
  expect(checkNotices(values)).toEqual({});
  expect(checkNotices({ ...values, from: "", to: "" })).toEqual({ from: "missing", to: "missing" });
  expect(checkNotices({ ...values, from: "07:00" })).toEqual({ to: "same" });
  expect(checkNotices({ ...values, isQuiet: false, from: "07:00" })).toEqual({});
});
