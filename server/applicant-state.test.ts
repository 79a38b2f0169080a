import { expect, test } from "vitest";
import type { CaseState } from "@/domain/case-state";
import { applicantStage } from "@/domain/loan/stages";
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
  const shown = applicantState(state, applicantStage);
  expect(shown.timers.map(({ name }) => name)).toEqual(["due"]);
  expect(JSON.stringify(shown)).not.toMatch(/RISK|UNDERWRITER|ESCALATE|REMIND|BUREAU|loan-risk/);
});

test("an applicant learns the terms granted, not the decision behind them", () => {
  const terms = { amount: 1_800_000, rateBps: 690, termMonths: 48 };
  const result = { outcome: "APPROVED", decisionId: "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e", terms };
  expect(applicantState({ ...state, result }, applicantStage).result).toEqual({ outcome: "APPROVED", terms });
});

test("what failed among us and who decides how is told as the step before, and no step twice", () => {
  const steps = ["CREDIT_CHECK", "CREDIT_CHECK_FAILED", "CREDIT_CHECK", "RISK_ASSESSMENT", "AUTO_APPROVAL", "MANUAL_REVIEW"];
  const history = steps.map((to, index) => ({ from: steps[index - 1] ?? null, to, at, reason: "BUREAU_DOWN" }));
  const shown = applicantState({ ...state, stage: "DISBURSING_FAILED", history }, applicantStage);
  expect(shown.stage).toBe("DISBURSING");
  expect(shown.history).toEqual([
    { from: null, to: "CREDIT_CHECK", at },
    { from: "CREDIT_CHECK", to: "RISK_ASSESSMENT", at },
    { from: "RISK_ASSESSMENT", to: "MANUAL_REVIEW", at },
  ]);
});

test("he learns every date that waits for him, what he is asked, and the loan he got", () => {
  const names = ["due", "requestReminder", "requestFinalReminder", "requestExpiry", "offerReminder", "offerExpiry"];
  const hidden = ["escalation", "reminder", "noticeWarning", "noticeLimit"];
  const timers = [...hidden, ...names].map((name) => ({ name, at, then: "X" }));
  const request = { requestId: "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e", round: 1, workflowId: "loan-x-info-1" };
  const loan = { loanId: request.requestId, loanNumber: "LN-000001", disbursementDate: "2026-12-01" };
  const result = { outcome: "COMPLETED", ...loan };
  const paused = [{ name: "due", level: 2, rest: 5 }];
  const shown = applicantState({ ...state, timers, request, result, paused, nobodyCanDecide: true }, applicantStage);
  expect(shown.timers.map(({ name }) => name)).toEqual(names);
  expect(shown).toMatchObject({ request, result });
  expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(["paused"]));
  expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(["nobodyCanDecide"]));
});
