import { expect, test } from "vitest";
import type { Load } from "@/domain/inbox";
import { partsOf, sumOfLoads } from "./load-parts";

const load = (change: Partial<Load>): Load => ({
  ...{ open: 0, overdue: 0, past75: 0, past50: 0, breachesToday: 0, oldestDueAt: null },
  ...change,
});

test("every open task is in one part", () => {
  expect(partsOf(load({ open: 10, overdue: 1, past75: 2, past50: 3 }))).toEqual({ overdue: 1, past75: 2, past50: 3, early: 4 });
});

test("loads are added up, and the oldest due time is that of all", () => {
  const all = sumOfLoads([
    load({ open: 3, overdue: 1, oldestDueAt: "2026-12-02T10:00:00.000Z" }),
    load({ open: 2, past50: 1, breachesToday: 2, oldestDueAt: "2026-12-01T10:00:00.000Z" }),
    load({}),
  ]);
  expect(all).toEqual(load({ open: 5, overdue: 1, past50: 1, breachesToday: 2, oldestDueAt: "2026-12-01T10:00:00.000Z" }));
  expect(sumOfLoads([])).toEqual(load({}));
});
