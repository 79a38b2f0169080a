import { expect, test } from "vitest";
import type { EarlierDecision } from "../tasks/reset-approvals";
import { earlierApproval, returnedWith } from "./earlier-decisions";

const terms = { amount: 60_000_00, rateBps: 720, termMonths: 120 };
const decided = (level: number, outcome: string, more: Partial<EarlierDecision> = {}): EarlierDecision => ({
  decisionId: "00000000-0000-4000-8000-000000000001",
  taskType: "loan.review",
  level,
  outcome,
  data: outcome === "APPROVED" ? terms : { reason: "Income is not proved." },
  by: { id: "00000000-0000-4000-8000-000000000002", name: "Olivia Hart" },
  at: "2026-03-02T12:00:00.000Z",
  counts: true,
  ...more,
});

test("the second level begins with the terms of the approval that counts", () => {
  const old = decided(1, "APPROVED", { counts: false, data: { ...terms, amount: 1_00 } });
  const found = earlierApproval({ level: 2, earlierDecisions: [old, decided(1, "APPROVED")] });
  expect(found?.terms.amount).toBe(60_000_00);
  expect(earlierApproval({ level: 2, earlierDecisions: [old] })).toBeNull();
});

test("an approval at the same level, another seat's, gives no terms to begin with", () => {
  expect(earlierApproval({ level: 1, earlierDecisions: [decided(1, "APPROVED")] })).toBeNull();
});

test("the first level hears why it has the case again, until somebody decided since", () => {
  const returned = decided(2, "RETURNED", { counts: false });
  expect(returnedWith({ level: 1, earlierDecisions: [returned] })?.reason).toBe("Income is not proved.");
  expect(returnedWith({ level: 2, earlierDecisions: [returned, decided(1, "APPROVED")] })).toBeNull();
});
