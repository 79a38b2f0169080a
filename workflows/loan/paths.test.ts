import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { highRiskApplication, lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { openLoan, typesOf } from "../testing/loan-case";

const budget = JSON.parse(readFileSync("bench/budget.json", "utf8")) as {
  historyEvents: { autoApproval: number; oneLevel: number };
};

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

describe.concurrent("a loan from application to decision", () => {
  it("is approved without a person when risk is low and the amount small", async () => {
    const loan = await openLoan(lowRiskApplication());
    expect(await loan.ended()).toBe("APPROVED");
    expect((await loan.storedState()).result).toEqual({
      outcome: "APPROVED",
      terms: { amount: 6_000_00, rateBps: 690, termMonths: 48 },
    });
    expect(typesOf(await loan.audit())).toEqual([
      "case.created",
      "case.startDelivered",
      "case.validated",
      "case.stageChanged",
      "case.creditChecked",
      "case.stageChanged",
      "case.riskAssessed",
      "case.stageChanged",
      "case.approvedAutomatically",
      "case.stageChanged",
      "notice.recorded",
    ]);
    expect(await loan.rows("SELECT id FROM tasks WHERE case_id = $1")).toEqual([]);
    expect((await loan.notices()).map(({ channel, kind }) => `${channel} ${kind}`)).toEqual([
      "EMAIL loan.approved",
      "IN_APP loan.approved",
    ]);
    expect(await loan.historyEvents()).toBeLessThanOrEqual(budget.historyEvents.autoApproval);
  });

  it("asks one person at medium risk and takes his terms", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.approve(1, people.olivia);
    expect(await loan.ended()).toBe("APPROVED");
    expect((await loan.storedState()).result).toMatchObject({ terms: { amount: 18_000_00, rateBps: 725, termMonths: 48 } });
    expect(await loan.historyEvents()).toBeLessThanOrEqual(budget.historyEvents.oneLevel);
  });

  it("asks two different people at high risk", async () => {
    const loan = await openLoan(highRiskApplication());
    await loan.approve(1, people.olivia);
    await loan.approve(2, people.uma);
    expect(await loan.ended()).toBe("APPROVED");
  });
});
