import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { highRiskApplication, lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { openLoan, typesOf } from "../testing/loan-case";

const budget = JSON.parse(readFileSync("bench/budget.json", "utf8")) as {
  historyEvents: { autoApproval: number; oneLevel: number; fullPath: number };
};

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

describe.concurrent("a loan from application to pay-out", () => {
  it("is approved without a person when risk is low and the amount small", async () => {
    const loan = await openLoan(lowRiskApplication());
    expect(await loan.accept()).toBe(true);
    expect(await loan.ended()).toBe("COMPLETED");
    const { result } = await loan.storedState();
    expect(result).toMatchObject({ outcome: "COMPLETED", terms: { amount: 6_000_00, rateBps: 690, termMonths: 48 } });
    expect(
      await loan.rows(
        'SELECT id AS "loanId", number AS "loanNumber", disbursement_date::text AS "disbursementDate" FROM loans WHERE case_id = $1',
      ),
    ).toEqual([{ loanId: result?.loanId, loanNumber: result?.loanNumber, disbursementDate: result?.disbursementDate }]);
    expect(typesOf(await loan.audit()).filter((type) => !["notice.recorded", "case.startDelivered"].includes(type))).toEqual([
      "case.created",
      "case.validated",
      "case.stageChanged",
      "case.creditChecked",
      "case.stageChanged",
      "case.riskAssessed",
      "case.stageChanged",
      "case.approvedAutomatically",
      "case.stageChanged",
      "agreement.prepared",
      "case.stageChanged",
      "agreement.accepted",
      "agreement.sealed",
      "case.stageChanged",
      "loan.payoutBegun",
      "loan.paidOut",
      "case.stageChanged",
    ]);
    expect(await loan.rows("SELECT id FROM tasks WHERE case_id = $1")).toEqual([]);
    expect((await loan.notices()).map(({ channel, kind }) => `${channel} ${kind}`)).toEqual([
      "EMAIL loan.documentsReady",
      "IN_APP loan.documentsReady",
      "EMAIL loan.paidOut",
      "IN_APP loan.paidOut",
    ]);
    expect(await loan.rows("SELECT id FROM outbox WHERE case_id = $1 AND acknowledged_at IS NULL")).toEqual([]);
    expect(await loan.historyEvents()).toBeLessThanOrEqual(budget.historyEvents.autoApproval);
  });

  it("asks one person at medium risk and takes his terms", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.approve(1, people.olivia);
    await loan.accept();
    expect(await loan.ended()).toBe("COMPLETED");
    expect((await loan.storedState()).result).toMatchObject({ terms: { amount: 18_000_00, rateBps: 725, termMonths: 48 } });
    expect(await loan.rows("SELECT amount, currency FROM loans WHERE case_id = $1")).toEqual([
      { amount: 18_000_00, currency: "EUR" },
    ]);
    expect(await loan.historyEvents()).toBeLessThanOrEqual(budget.historyEvents.oneLevel);
  });

  it("asks the applicant, then two different people at high risk, all within the budget", async () => {
    const loan = await openLoan(highRiskApplication());
    await loan.askForMore({ level: 1 }, people.olivia);
    await loan.fill();
    await loan.submit();
    await loan.decideOn({ level: 1, cycle: 2 }, people.olivia, {
      outcome: "APPROVED",
      data: { amount: 18_000_00, rateBps: 725, termMonths: 48 },
    });
    await loan.decideOn({ level: 2, cycle: 2 }, people.uma, {
      outcome: "APPROVED",
      data: { amount: 18_000_00, rateBps: 735, termMonths: 48 },
    });
    await loan.accept();
    expect(await loan.ended()).toBe("COMPLETED");
    expect((await loan.storedState()).result).toMatchObject({ terms: { rateBps: 735 } });
    expect(await loan.historyEvents(1)).toBeLessThanOrEqual(budget.historyEvents.fullPath);
  });
});
