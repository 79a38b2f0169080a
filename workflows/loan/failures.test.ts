import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failableSteps } from "../../domain/loan/step-failure";
import { loanApplication, loanRejection, lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { bureauAway, paymentsAway, prepareFaults, refuseEvent } from "../testing/fault";
import { type LoanCase, openLoan, typesOf } from "../testing/loan-case";

let stop: () => Promise<void>;
beforeAll(async () => {
  await prepareFaults();
  stop = await startEngine();
});
afterAll(() => stop());

type Step = keyof typeof failableSteps;

const operations = (loan: LoanCase, step: Step, outcome: string, data: unknown = {}) =>
  loan.decideOn({ type: failableSteps[step].taskType }, people.otto, { outcome, data });

/** The case stands at the failed step: said so, and operations have a task. */
const expectFailed = async (loan: LoanCase, step: Step, code: string): Promise<void> => {
  const { stage, taskType } = failableSteps[step];
  const state = await loan.atStage(stage);
  expect(state).toMatchObject({ status: "OPEN", lastError: { code } });
  expect(await loan.taskOf({ type: taskType }, people.otto)).toMatchObject({ requiredRoles: ["OPERATIONS"], mayDecide: true });
  const failed = (await loan.audit()).filter(({ type }) => type === "case.stepFailed");
  expect(failed.at(-1)?.data).toMatchObject({ step, error: code });
};

/** A case one of whose events cannot be stored, so that the step behind it fails until it is mended; its clock moved until that is final. */
const failedFor = async (event: string, application = mediumRiskApplication()) => {
  const id = randomUUID();
  const mend = await refuseEvent(id, event);
  return { loan: await openLoan(application, { id }), mend };
};

describe.concurrent("a credit check that failed for good", () => {
  it("because nobody knows the applicant is rejected by operations, with reasons", async () => {
    const loan = await openLoan(loanApplication({ bureau: "unknown" }));
    await expectFailed(loan, "CREDIT_CHECK", "APPLICANT_UNKNOWN");
    await operations(loan, "CREDIT_CHECK", "REJECTED", loanRejection({ reasonCodes: ["UNABLE_TO_VERIFY"] }));
    expect(await loan.ended()).toBe("REJECTED");
    expect((await loan.storedState()).result).toMatchObject({ reasons: ["UNABLE_TO_VERIFY"] });
    const told = (await loan.notices()).filter(({ kind }) => kind === "loan.rejected");
    expect(told[0]?.params).toMatchObject({ reasonCodes: ["UNABLE_TO_VERIFY"], message: loanRejection().message });
    expect(await loan.rows("SELECT id FROM outbox WHERE case_id = $1 AND acknowledged_at IS NULL")).toEqual([]);
  });

  it("goes on with the score operations found out", async () => {
    const loan = await openLoan(loanApplication({ bureau: "unknown" }));
    await expectFailed(loan, "CREDIT_CHECK", "APPLICANT_UNKNOWN");
    await operations(loan, "CREDIT_CHECK", "CONTINUE", { creditScore: 655, note: "Asked the other bureau." });
    await loan.underReview();
    expect((await loan.taskAt(1)).facts).toMatchObject({ risk: { inputs: { creditScore: 655 } } });
    const [went] = (await loan.audit()).filter(({ type }) => type === "case.stepContinued");
    expect(went?.data).toMatchObject({ step: "CREDIT_CHECK", given: { creditScore: 655 } });
  });

  it("is tried again, under the same key", async () => {
    const loan = await openLoan(mediumRiskApplication({ bureau: "unknownonce+score660" }));
    await expectFailed(loan, "CREDIT_CHECK", "APPLICANT_UNKNOWN");
    await operations(loan, "CREDIT_CHECK", "RETRY");
    await loan.underReview();
    expect(await loan.rows("SELECT attempts FROM sim_bureau_inquiries WHERE idempotency_key LIKE 'loan-' || $1 || ':%'")).toEqual(
      [{ attempts: 2 }],
    );
    const { history } = await loan.storedState();
    expect(history.map(({ to, reason }) => `${to} ${reason ?? ""}`)).toContain("CREDIT_CHECK RETRIED");
  });

  it("because the bureau stayed away for a day, not earlier, and operations are reminded of it daily", async () => {
    const id = randomUUID();
    const mend = await bureauAway(id);
    const loan = await openLoan(mediumRiskApplication(), { id });
    await loan.atStage("CREDIT_CHECK");
    await loan.advance("23h");
    expect((await loan.storedState()).stage).toBe("CREDIT_CHECK");
    await loan.advance("2h");
    await loan.atStage("CREDIT_CHECK_FAILED");
    await loan.taskOf({ type: "loan.creditCheckFailed" }, people.otto);
    await loan.advance("25h");
    expect(typesOf(await loan.audit()).filter((type) => type === "task.reminded")).toHaveLength(1);
    await mend();
    await operations(loan, "CREDIT_CHECK", "RETRY");
    await loan.underReview();
  });

  it("can be withdrawn from", async () => {
    const loan = await openLoan(loanApplication({ bureau: "unknown" }));
    await expectFailed(loan, "CREDIT_CHECK", "APPLICANT_UNKNOWN");
    await loan.withdraw();
    expect(await loan.ended()).toBe("WITHDRAWN");
    expect((await loan.taskOf({ type: "loan.creditCheckFailed" }, people.otto)).status).toBe("CANCELLED");
  });
});

describe.concurrent("a risk assessment that failed for good", () => {
  const failed = async () => {
    const { loan, mend } = await failedFor("case.riskAssessed");
    await loan.atStage("RISK_ASSESSMENT");
    await loan.advance("70m");
    await loan.atStage("RISK_ASSESSMENT_FAILED");
    await loan.taskOf({ type: "loan.riskAssessmentFailed" }, people.otto);
    return { loan, mend };
  };

  it("is tried again", async () => {
    const { loan, mend } = await failed();
    await mend();
    await operations(loan, "RISK_ASSESSMENT", "RETRY");
    await loan.underReview();
  });

  it("goes on with the level operations give, and who looks follows from it", async () => {
    const { loan, mend } = await failed();
    await mend();
    await operations(loan, "RISK_ASSESSMENT", "CONTINUE", { riskLevel: "HIGH", note: "Done by hand." });
    await loan.underReview();
    expect((await loan.taskAt(1)).approvals.map(({ level }) => level)).toEqual([1, 2]);
  });

  it("is rejected by operations", async () => {
    const { loan, mend } = await failed();
    await operations(loan, "RISK_ASSESSMENT", "REJECTED", loanRejection());
    expect(await loan.ended()).toBe("REJECTED");
    await mend();
  });
});

describe.concurrent("documents that could not be prepared", () => {
  const failed = async () => {
    const { loan, mend } = await failedFor("agreement.prepared", lowRiskApplication());
    await loan.atStage("PREPARING_DOCUMENTS");
    await loan.advance("70m");
    await loan.atStage("PREPARING_DOCUMENTS_FAILED");
    return { loan, mend };
  };

  it("are prepared when operations have it tried again", async () => {
    const { loan, mend } = await failed();
    await mend();
    await operations(loan, "PREPARING_DOCUMENTS", "RETRY");
    await loan.accept();
    expect(await loan.ended()).toBe("COMPLETED");
  });

  it("end the case when operations cancel it, and the applicant reads why", async () => {
    const { loan, mend } = await failed();
    await operations(loan, "PREPARING_DOCUMENTS", "CANCELLED", { message: "We are sorry." });
    expect(await loan.ended()).toBe("CANCELLED");
    const [told] = (await loan.notices()).filter(({ kind }) => kind === "loan.cancelled");
    expect(told?.params).toMatchObject({ reason: "CANCELLED_BY_OPERATIONS", message: "We are sorry." });
    await mend();
  });
});

describe.concurrent("a pay-out that failed for good", () => {
  const refused = async (tag: string): Promise<LoanCase> => {
    const loan = await openLoan(lowRiskApplication({ bureau: `score800+${tag}` }));
    await loan.accept();
    await expectFailed(loan, "DISBURSING", "PAYMENT_REFUSED");
    return loan;
  };
  const paid = (loan: LoanCase) =>
    loan.rows("SELECT payment_reference IS NOT NULL AS paid, amount FROM loans WHERE case_id = $1");

  it("is paid when operations have it tried again", async () => {
    const loan = await refused("payrefusedonce");
    await operations(loan, "DISBURSING", "RETRY");
    expect(await loan.ended()).toBe("COMPLETED");
    expect(await paid(loan)).toEqual([{ paid: true, amount: 6_000_00 }]);
  });

  it("is recorded when operations paid by other means", async () => {
    const loan = await refused("payrefused");
    const data = { paymentReference: "SWIFT-1", disbursementDate: "2026-11-20", note: "Paid by hand." };
    await operations(loan, "DISBURSING", "CONTINUE", data);
    expect(await loan.ended()).toBe("COMPLETED");
    expect((await loan.storedState()).result).toMatchObject({ disbursementDate: "2026-11-20" });
    expect(await loan.rows("SELECT payment_reference FROM loans WHERE case_id = $1")).toEqual([{ payment_reference: "SWIFT-1" }]);
  });

  it("ends the case when operations cancel it", async () => {
    const loan = await refused("payrefused");
    await operations(loan, "DISBURSING", "CANCELLED", { message: "The bank declined." });
    expect(await loan.ended()).toBe("CANCELLED");
    expect(await paid(loan)).toEqual([{ paid: false, amount: 6_000_00 }]);
  });

  it("is not cancelled while nobody knows whether the bank has paid", async () => {
    const id = randomUUID();
    const mend = await paymentsAway(id);
    const loan = await openLoan(lowRiskApplication(), { id });
    await loan.accept();
    await loan.atStage("DISBURSING");
    await loan.advance("25h");
    await loan.atStage("DISBURSING_FAILED");
    const task = await loan.taskOf({ type: "loan.payoutFailed" }, people.otto);
    expect(task.outcomes).toEqual(["RETRY", "CONTINUE"]);
    await mend();
    await operations(loan, "DISBURSING", "RETRY");
    expect(await loan.ended()).toBe("COMPLETED");
  });

  it("does not fail when the answer is late: asked again under its key, paid once", async () => {
    const loan = await openLoan(lowRiskApplication({ bureau: "score800+paydown" }));
    await loan.accept();
    expect(await loan.ended()).toBe("COMPLETED");
    expect(await loan.rows("SELECT attempts, outcome FROM sim_payouts WHERE idempotency_key LIKE 'loan-' || $1 || ':%'")).toEqual(
      [{ attempts: 4, outcome: "PAID" }],
    );
  });
});
