import { expect, test } from "vitest";
import type { FactChange } from "@/domain/task";
import { unseenChanges } from "./unseen-changes";

const change = (version: number, kind: FactChange["kind"] = "documentAdded"): FactChange => ({
  version,
  kind,
  at: "2026-03-02T12:00:00.000Z",
  params: { name: "payslip.pdf" },
});

test("nothing is unseen at the version one looked at", () => {
  expect(unseenChanges({ version: 3, changes: [change(2), change(3)] }, 3, null)).toBeNull();
});

test("only what came after it is shown, oldest first", () => {
  const unseen = unseenChanges({ version: 4, changes: [change(2), change(3), change(4, "assessmentChanged")] }, 2, null);
  expect(unseen?.version).toBe(4);
  expect(unseen?.changes.map(({ version }) => version)).toEqual([3, 4]);
});

test("a refused decision tells what the page does not know yet, each change once", () => {
  const refused = { code: "CHANGED_MEANWHILE", params: { version: 3, seenVersion: 1, changes: [change(2), change(3)] } };
  const unseen = unseenChanges({ version: 2, changes: [change(2)] }, 1, refused);
  expect(unseen).toEqual({ version: 3, changes: [change(2), change(3)] });
});

test("another refusal says nothing about changes, and a change without words still counts", () => {
  expect(unseenChanges({ version: 1, changes: [] }, 1, { code: "ABOVE_LIMIT", params: { version: 9 } })).toBeNull();
  expect(unseenChanges({ version: 2, changes: [] }, 1, null)).toEqual({ version: 2, changes: [] });
});
