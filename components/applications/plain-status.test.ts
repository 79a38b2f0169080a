import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loanStages } from "@/domain/loan/stages";
import { messages as english } from "@/messages/en";
import { messages as chinese } from "@/messages/zh";
import { plainStatus, plainStatuses, stepStates } from "./plain-status";

const workflow = readdirSync("workflows/loan")
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(`workflows/loan/${name}`, "utf8"))
  .join("\n");
const entered = [...workflow.matchAll(/(?:enter\(|stage: |openCase\(input, )"([A-Z_]+)"/g)].map(([, stage]) => stage);

test("every stage the workflow enters is known in plain words", () => {
  expect(new Set(entered)).toEqual(new Set(loanStages));
});

test("every plain status is said in both languages and none of the words is the stage's internal name", () => {
  for (const { my } of [english, chinese])
    for (const status of plainStatuses) {
      const words = Object.values(my.status[status]).join(" ");
      expect(words).not.toMatch(/[A-Z]+_[A-Z]+|workflow|task/i);
    }
  for (const stage of loanStages) expect(plainStatuses).toContain(plainStatus(stage).status);
});

test("the steps go on in order", () => {
  expect(stepStates(["VALIDATING"])).toEqual({ received: "now", checks: "next", decision: "next", answer: "next" });
  expect(stepStates(["VALIDATING", "CREDIT_CHECK", "RISK_ASSESSMENT", "MANUAL_REVIEW"])).toEqual({
    received: "done",
    checks: "done",
    decision: "now",
    answer: "next",
  });
  expect(Object.values(stepStates(["VALIDATING", "MANUAL_REVIEW", "REJECTED"]))).toEqual(["done", "done", "done", "done"]);
});

test("a withdrawn application ends at the step it had reached", () => {
  expect(stepStates(["VALIDATING", "CREDIT_CHECK", "MANUAL_REVIEW", "WITHDRAWN"])).toMatchObject({
    decision: "failed",
    answer: "next",
  });
  expect(stepStates(["VALIDATING", "CREDIT_CHECK", "CREDIT_CHECK_FAILED"])).toMatchObject({ checks: "failed", decision: "next" });
});
