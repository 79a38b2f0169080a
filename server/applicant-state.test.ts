import { expect, test } from "vitest";
import type { CaseState } from "@/domain/case-state";
import { applicantState } from "./applicant-state";

const at = "2026-11-21T10:00:00.000Z";
const state: CaseState = {
  stage: "MANUAL_REVIEW",
  status: "OPEN",
  version: 5,
  history: [{ from: null, to: "MANUAL_REVIEW", at, reason: "RISK_HIGH" }],
  tasks: [
    {
      taskId: "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e",
      type: "loan.review",
      level: 2,
      roles: ["SENIOR_UNDERWRITER"],
      escalated: true,
    },
  ],
  timers: [
    { name: "due", at, then: "OVERDUE" },
    { name: "escalation", at, then: "ESCALATE" },
    { name: "reminder", at, then: "REMIND" },
  ],
  lastError: { code: "BUREAU_DOWN", at },
  ruleVersion: "loan-risk@1",
  unknownSignals: 2,
};

test("an applicant learns by when we mean to decide, and nothing of who decides, why or with what trouble", () => {
  const shown = applicantState(state);
  expect(shown.timers.map(({ name }) => name)).toEqual(["due"]);
  expect(JSON.stringify(shown)).not.toMatch(/RISK|UNDERWRITER|ESCALATE|REMIND|BUREAU|loan-risk/);
});

test("an applicant learns the terms granted, not the decision behind them", () => {
  const terms = { amount: 1_800_000, rateBps: 690, termMonths: 48 };
  const result = { outcome: "APPROVED", decisionId: "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e", terms };
  expect(applicantState({ ...state, result }).result).toEqual({ outcome: "APPROVED", terms });
});
