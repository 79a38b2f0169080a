import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applicantStage, loanStages } from "@/domain/loan/stages";
import { messages as english } from "@/messages/en";
import { messages as chinese } from "@/messages/zh";
import { needsApplicant, plainStatus, plainStatuses, stepStates } from "./plain-status";

const workflow = readdirSync("workflows/loan", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(`workflows/loan/${name}`, "utf8"))
  .join("\n");
const entered = [...workflow.matchAll(/(?:enter\(|stage: |openCase\(input, )"([A-Z_]+)"/g)].map(([, stage]) => stage);

test("every stage the workflow enters is known", () => {
  expect(entered.length).toBeGreaterThan(8);
  for (const stage of entered) expect(loanStages).toContain(stage);
});

test("every plain status is said in both languages and none of the words is the stage's internal name", () => {
  for (const { my, myLoans } of [english, chinese])
    for (const status of plainStatuses) {
      const words = [my.loan[status], ...Object.values(myLoans.status[status])].join(" ");
      expect(words).not.toMatch(/[A-Z]+_[A-Z]+|workflow|task/i);
    }
  for (const stage of loanStages) expect(plainStatuses).toContain(plainStatus(stage).status);
});

test("what went wrong among us looks like the step it happened in", () => {
  for (const stage of loanStages.filter((name) => applicantStage(name) !== name))
    if (stage !== "CREDIT_CHECK_FAILED") expect(plainStatus(stage)).toEqual(plainStatus(applicantStage(stage)));
});

test("a stage of another time has a plain sentence by how the case stands", () => {
  expect(plainStatus("LUNCH", "OPEN").status).toBe("checking");
  expect(plainStatus("LUNCH", "REJECTED").status).toBe("rejected");
  expect(plainStatus("CREDIT_CHECK", "FAILED").status).toBe("stopped");
});

test("only questions and offers wait for the applicant, and only while the case is open", () => {
  expect(loanStages.filter((stage) => needsApplicant(stage, "OPEN"))).toEqual(["AWAITING_INFORMATION", "AWAITING_SIGNATURE"]);
  expect(needsApplicant("AWAITING_SIGNATURE", "CANCELLED")).toBe(false);
});

const way = ["VALIDATING", "CREDIT_CHECK", "RISK_ASSESSMENT", "MANUAL_REVIEW"];
const states = (stages: string[], status: Parameters<typeof stepStates>[1] = "OPEN") => Object.values(stepStates(stages, status));

test("the steps go on in order", () => {
  expect(states(["VALIDATING"])).toEqual(["now", "next", "next", "next", "next"]);
  expect(states(way)).toEqual(["done", "done", "now", "next", "next"]);
  expect(states([...way, "PREPARING_DOCUMENTS", "AWAITING_SIGNATURE"])).toEqual(["done", "done", "done", "now", "next"]);
  expect(states([...way, "AWAITING_SIGNATURE", "DISBURSING", "COMPLETED"], "COMPLETED")).toEqual(Array(5).fill("done"));
});

test("an answered question goes back to the checks", () => {
  expect(states([...way, "AWAITING_INFORMATION", "CREDIT_CHECK"])).toEqual(["done", "now", "next", "next", "next"]);
});

test("whatever ends early ends at the step it had reached", () => {
  expect(states([...way, "WITHDRAWN"], "CANCELLED")).toEqual(["done", "done", "failed", "next", "next"]);
  expect(states([...way, "REJECTED"], "REJECTED")).toEqual(["done", "done", "failed", "next", "next"]);
  expect(states([...way, "AWAITING_SIGNATURE", "CANCELLED"], "CANCELLED")).toEqual(["done", "done", "done", "failed", "next"]);
  expect(states(["VALIDATING", "CREDIT_CHECK"], "FAILED")).toEqual(["done", "failed", "next", "next", "next"]);
});
