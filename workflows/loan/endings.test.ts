import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { highRiskApplication, loanApplication, lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { openLoan, typesOf } from "../testing/loan-case";

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

describe.concurrent("how a loan ends", () => {
  it("is rejected with every reason when it is not plausible, and the applicant is told them", async () => {
    const loan = await openLoan(
      loanApplication({ amount: 100_00, termMonths: 2, purpose: "HOME_PURCHASE", applicant: { yearsEmployed: 60 } }),
    );
    const reasons = [
      "AMOUNT_OUTSIDE_PRODUCT",
      "TERM_OUTSIDE_PRODUCT",
      "EMPLOYMENT_LONGER_THAN_WORKING_LIFE",
      "PROPERTY_VALUE_MISSING",
    ];
    expect(await loan.ended()).toBe("REJECTED");
    expect((await loan.storedState()).result).toEqual({ outcome: "REJECTED", reasons });
    expect(await loan.notices()).toMatchObject([
      { kind: "loan.rejected", channel: "EMAIL", address: "ana@demo.test", params: { reasonCodes: reasons } },
      { kind: "loan.rejected", channel: "IN_APP", user_id: people.ana.id },
    ]);
    expect(await loan.rows("SELECT status, closed_at IS NOT NULL AS closed FROM cases WHERE id = $1")).toEqual([
      { status: "REJECTED", closed: true },
    ]);
  });

  it("outlasts a bureau that is down and asks it under one key", async () => {
    const loan = await openLoan(lowRiskApplication({ bureau: "down+score790" }));
    await loan.atStage("AWAITING_SIGNATURE");
    const checked = (await loan.audit()).filter(({ type }) => type === "case.creditChecked");
    expect(checked.map(({ data }) => data)).toEqual([{ bureau: "simulator", score: 790, attempts: 4 }]);
  });

  it("is rejected by one person, with his reasons and his words", async () => {
    const loan = await openLoan(mediumRiskApplication(), { applicant: people.ben });
    await loan.reject(1, people.olivia);
    expect(await loan.ended()).toBe("REJECTED");
    expect((await loan.storedState()).result).toMatchObject({ outcome: "REJECTED", reasons: ["OBLIGATIONS_EXCESSIVE"] });
    expect((await loan.notices()).map(({ params }) => params.message)).toEqual(
      Array(2).fill("Your monthly obligations are too high for this loan."),
    );
  });

  it("needs two different people at high risk, and the second may still say no", async () => {
    const loan = await openLoan(highRiskApplication());
    await loan.approve(1, people.olivia);
    const second = await loan.taskAt(2);
    expect(second).toMatchObject({ requiredRoles: ["SENIOR_UNDERWRITER"], limitApplies: true, level: 2 });
    expect((await loan.taskAt(1)).limitApplies).toBe(false);
    expect(second.facts).toMatchObject({
      application: { amount: 18_000_00 },
      risk: { level: "HIGH", ruleSet: { id: "loan-risk" } },
    });
    await loan.reject(2, people.uma);
    expect(await loan.ended()).toBe("REJECTED");
    const deciders = await loan.rows(
      "SELECT decided_by_id, acknowledged_at IS NOT NULL AS acknowledged FROM decisions WHERE case_id = $1 ORDER BY level",
    );
    expect(deciders).toEqual([
      { decided_by_id: people.olivia.id, acknowledged: true },
      { decided_by_id: people.uma.id, acknowledged: true },
    ]);
  });

  it("asks two people above the policy's amount even at low risk", async () => {
    const loan = await openLoan(
      lowRiskApplication({ amount: 50_000_01, termMonths: 120, applicant: { monthlyIncome: 20_000_00 } }),
    );
    await loan.atStage("MANUAL_REVIEW");
    expect((await loan.taskAt(1)).approvals.map(({ level }) => level)).toEqual([1, 2]);
  });

  it("tells one story in snapshot, query, case row and trail", async () => {
    const loan = await openLoan(mediumRiskApplication());
    const asked = await loan.underReview();
    expect(asked.timers.map(({ name, then }) => `${name} ${then}`)).toEqual([
      "due OVERDUE",
      "escalation ESCALATE",
      "reminder REMIND",
      "noticeWarning WARN_DESK",
      "noticeLimit LEGAL_LIMIT",
    ]);
    expect(asked.ruleVersion).toBe("loan-risk@1");
    await loan.approve(1, people.olivia);
    await loan.accept();
    expect(await loan.ended()).toBe("COMPLETED");
    const stored = await loan.storedState();
    const [row] = await loan.rows<{ stage: string; version: number }>("SELECT stage, version FROM cases WHERE id = $1");
    const changes = (await loan.audit()).filter(({ type }) => type === "case.stageChanged").map(({ data }) => data);
    expect(await loan.query()).toEqual(stored);
    expect(row).toEqual({ stage: stored.stage, version: stored.version });
    expect(changes.map(({ from, to, at }) => ({ from, to, at }))).toEqual(
      stored.history.slice(1).map(({ from, to, at }) => ({ from, to, at })),
    );
    expect(changes.at(-1)).toMatchObject({ to: "COMPLETED", status: "COMPLETED", version: stored.version });
    expect(typesOf(await loan.audit()).filter((type) => type.startsWith("task."))).toEqual([
      "task.opened",
      "task.decided",
      "task.decisionDelivered",
      "task.decisionAcknowledged",
    ]);
  });
});
