import { expect, test } from "vitest";
import type { CaseState } from "@/domain/case-state";
import { loanSteps } from "./loan-steps";

const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, "0")}:00.000Z`;
const state = (stages: string[], status: CaseState["status"]): CaseState => ({
  stage: stages.at(-1) ?? "",
  status,
  version: stages.length,
  history: stages.map((to, index) => ({ from: stages[index - 1] ?? null, to, at: at(index) })),
  tasks: [],
  timers: [],
  unknownSignals: 0,
});
const told = (stages: string[], status: CaseState["status"] = "OPEN") =>
  loanSteps(state(stages, status)).map((step) => `${step.stage} ${step.state}${step.times > 1 ? ` x${step.times}` : ""}`);

const toReview = ["VALIDATING", "CREDIT_CHECK", "RISK_ASSESSMENT", "MANUAL_REVIEW"];
const payOut = ["PREPARING_DOCUMENTS next", "AWAITING_SIGNATURE next", "DISBURSING next", "COMPLETED next"];

test("a running case shows what is done, where it is and what comes", () => {
  expect(told(["VALIDATING", "CREDIT_CHECK"])).toEqual([
    "VALIDATING done",
    "CREDIT_CHECK now",
    "RISK_ASSESSMENT next",
    "DECISION next",
    ...payOut,
  ]);
  expect(told([...toReview, "PREPARING_DOCUMENTS", "AWAITING_SIGNATURE"]).slice(3)).toEqual([
    "MANUAL_REVIEW done",
    "PREPARING_DOCUMENTS done",
    "AWAITING_SIGNATURE now",
    "DISBURSING next",
    "COMPLETED next",
  ]);
});

test("while the applicant is asked, the decision is still to come", () => {
  expect(told([...toReview, "AWAITING_INFORMATION"]).slice(3)).toEqual([
    "MANUAL_REVIEW done",
    "AWAITING_INFORMATION now",
    "DECISION next",
    ...payOut,
  ]);
});

test("an answer leads back to the credit check: what followed it comes again, and how often a step was taken is said", () => {
  const looped = [...toReview, "AWAITING_INFORMATION", "CREDIT_CHECK"];
  expect(told(looped).slice(0, 5)).toEqual([
    "VALIDATING done",
    "AWAITING_INFORMATION done",
    "CREDIT_CHECK now x2",
    "RISK_ASSESSMENT next",
    "DECISION next",
  ]);
  expect(told([...looped, "RISK_ASSESSMENT", "MANUAL_REVIEW"]).slice(0, 5)).toEqual([
    "VALIDATING done",
    "AWAITING_INFORMATION done",
    "CREDIT_CHECK done x2",
    "RISK_ASSESSMENT done x2",
    "MANUAL_REVIEW now x2",
  ]);
});

test("a step that failed stands in place of the step, and is gone once the step was taken up again", () => {
  const path = [...toReview, "PREPARING_DOCUMENTS", "PREPARING_DOCUMENTS_FAILED"];
  expect(told(path).slice(3)).toEqual([
    "MANUAL_REVIEW done",
    "PREPARING_DOCUMENTS_FAILED failed",
    "AWAITING_SIGNATURE next",
    "DISBURSING next",
    "COMPLETED next",
  ]);
  expect(told([...path, "PREPARING_DOCUMENTS"]).slice(3, 5)).toEqual(["MANUAL_REVIEW done", "PREPARING_DOCUMENTS now x2"]);
});

test("an automatic approval that failed and fell to people is shown as failed", () => {
  expect(told(["VALIDATING", "CREDIT_CHECK", "RISK_ASSESSMENT", "AUTO_APPROVAL", "MANUAL_REVIEW"]).slice(3, 5)).toEqual([
    "AUTO_APPROVAL failed",
    "MANUAL_REVIEW now",
  ]);
});

test("a paid out case ends in a step done, also one of the first release; a rejected one in a step that ended it", () => {
  expect(told([...toReview, "PREPARING_DOCUMENTS", "AWAITING_SIGNATURE", "DISBURSING", "COMPLETED"], "COMPLETED").at(-1)).toBe(
    "COMPLETED done",
  );
  expect(told([...toReview, "APPROVED"], "COMPLETED").at(-1)).toBe("APPROVED done");
  expect(told([...toReview, "REJECTED"], "REJECTED").at(-1)).toBe("REJECTED failed");
});

test("a case withdrawn during signature shows that the agreement was undone", () => {
  expect(told([...toReview, "PREPARING_DOCUMENTS", "AWAITING_SIGNATURE", "WITHDRAWN"], "CANCELLED").slice(3)).toEqual([
    "MANUAL_REVIEW done",
    "PREPARING_DOCUMENTS undone",
    "AWAITING_SIGNATURE done",
    "WITHDRAWN failed",
  ]);
});

test("a case withdrawn early shows no step it never reached", () => {
  expect(told(["VALIDATING", "CREDIT_CHECK", "WITHDRAWN"], "CANCELLED")).toEqual([
    "VALIDATING done",
    "CREDIT_CHECK done",
    "WITHDRAWN failed",
  ]);
});

test("each step carries the time it was last reached", () => {
  expect(
    loanSteps(state(["VALIDATING", "CREDIT_CHECK"], "OPEN"))
      .map((step) => step.at)
      .slice(0, 3),
  ).toEqual([at(0), at(1), null]);
  const looped = loanSteps(state([...toReview, "AWAITING_INFORMATION", "CREDIT_CHECK"], "OPEN"));
  expect(looped.find(({ stage }) => stage === "CREDIT_CHECK")?.at).toBe(at(5));
});
