import { expect, test } from "vitest";
import type { CaseState } from "@/domain/case-state";
import { loanSteps } from "./loan-steps";

const at = (minute: number) => `2026-11-21T10:0${minute}:00.000Z`;
const state = (stages: string[], status: CaseState["status"]): CaseState => ({
  stage: stages.at(-1) ?? "",
  status,
  version: stages.length,
  history: stages.map((to, index) => ({ from: stages[index - 1] ?? null, to, at: at(index) })),
  tasks: [],
  timers: [],
  unknownSignals: 0,
});
const told = (stages: string[], status: CaseState["status"]) =>
  loanSteps(state(stages, status)).map((step) => `${step.stage} ${step.state}`);

test("a running case shows what is done, where it is and what comes", () => {
  expect(told(["VALIDATING", "CREDIT_CHECK"], "OPEN")).toEqual([
    "VALIDATING done",
    "CREDIT_CHECK now",
    "RISK_ASSESSMENT next",
    "DECISION next",
  ]);
});

test("an approved case ends in a step done, a rejected or withdrawn one in a step that ended it", () => {
  const path = ["VALIDATING", "CREDIT_CHECK", "RISK_ASSESSMENT", "MANUAL_REVIEW"];
  expect(told([...path, "APPROVED"], "COMPLETED").at(-1)).toBe("APPROVED done");
  expect(told([...path, "REJECTED"], "REJECTED").at(-1)).toBe("REJECTED failed");
});

test("a case withdrawn early shows no step it never reached", () => {
  expect(told(["VALIDATING", "CREDIT_CHECK", "WITHDRAWN"], "CANCELLED")).toEqual([
    "VALIDATING done",
    "CREDIT_CHECK done",
    "WITHDRAWN failed",
  ]);
});

test("each step carries the time it was reached", () => {
  expect(loanSteps(state(["VALIDATING", "CREDIT_CHECK"], "OPEN")).map((step) => step.at)).toEqual([at(0), at(1), null, null]);
});
