import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signals } from "../../domain/contracts";
import type { LoanApplication } from "../../domain/loan/application";
import { highRiskApplication, lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { delayDecisions, prepareFaults, refuseEvent } from "../testing/fault";
import { type LoanCase, openLoan, typesOf } from "../testing/loan-case";
import { waitFor } from "../testing/wait-for";

let stop: () => Promise<void>;
beforeAll(async () => {
  await prepareFaults();
  stop = await startEngine();
});
afterAll(() => stop());

/** A case held at a stage because the event that would follow cannot be stored. */
const heldBefore = async (event: string, stage: string, application: LoanApplication) => {
  const id = randomUUID();
  const mend = await refuseEvent(id, event);
  const loan = await openLoan(application, { id });
  await loan.atStage(stage);
  return { loan, mend };
};

const cancelArrived = (loan: LoanCase): Promise<unknown> =>
  waitFor("the request in the history", async () => {
    const { events = [] } = await loan.handle.fetchHistory().catch(() => ({ events: [] }));
    return events?.some((event) => event.workflowExecutionSignaledEventAttributes?.signalName === signals.cancelRequested);
  });

const expectWithdrawn = async (loan: LoanCase): Promise<void> => {
  expect(await loan.ended()).toBe("WITHDRAWN");
  expect(await loan.storedState()).toMatchObject({ stage: "WITHDRAWN", status: "CANCELLED", tasks: [], timers: [] });
  expect(await loan.rows("SELECT id FROM tasks WHERE case_id = $1 AND status IN ('OPEN', 'CLAIMED', 'ESCALATED')")).toEqual([]);
  const unacknowledged = "SELECT id FROM outbox WHERE case_id = $1 AND acknowledged_at IS NULL";
  expect(await waitFor("every signal acknowledged", async () => (await loan.rows(unacknowledged)).length === 0)).toBe(true);
  expect(
    (await loan.notices())
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith("loan."))
      .slice(-2),
  ).toEqual(["loan.withdrawn", "loan.withdrawn"]);
};

describe.concurrent("an applicant withdraws", () => {
  it("while the application is validated", async () => {
    const { loan, mend } = await heldBefore("case.validated", "VALIDATING", mediumRiskApplication());
    await loan.withdraw();
    await cancelArrived(loan);
    await mend();
    await expectWithdrawn(loan);
    expect(await loan.rows("SELECT * FROM sim_bureau_inquiries WHERE idempotency_key LIKE 'loan-' || $1 || '%'")).toEqual([]);
  });

  it("while the bureau is down", async () => {
    const loan = await openLoan(mediumRiskApplication({ bureau: "down" }));
    await loan.atStage("CREDIT_CHECK");
    await loan.withdraw();
    await expectWithdrawn(loan);
  });

  it("while the risk is assessed", async () => {
    const { loan, mend } = await heldBefore("case.riskAssessed", "RISK_ASSESSMENT", mediumRiskApplication());
    await loan.withdraw();
    await expectWithdrawn(loan);
    await mend();
  });

  it("while it is about to be approved automatically", async () => {
    const { loan, mend } = await heldBefore("case.approvedAutomatically", "AUTO_APPROVAL", lowRiskApplication());
    await loan.withdraw();
    await expectWithdrawn(loan);
    await mend();
    expect(typesOf(await loan.audit())).not.toContain("case.approvedAutomatically");
  });

  it("during the first review: the task is taken back", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    await loan.withdraw();
    await expectWithdrawn(loan);
    expect((await loan.taskAt(1)).status).toBe("CANCELLED");
    await expect(loan.approve(1, people.olivia)).rejects.toMatchObject({ code: "TASK_CLOSED" });
  });

  it("during the second review: the first decision stays on record", async () => {
    const loan = await openLoan(highRiskApplication());
    await loan.approve(1, people.olivia);
    await loan.underReview(2);
    await loan.withdraw();
    await expectWithdrawn(loan);
    expect([(await loan.taskAt(1)).status, (await loan.taskAt(2)).status]).toEqual(["DECIDED", "CANCELLED"]);
  });

  it("in the instant of the last decision: it stays on record, and nothing is offered", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    const mend = await delayDecisions(loan.id, 2);
    await loan.approve(1, people.olivia);
    await loan.signal(signals.cancelRequested, { requestId: randomUUID(), by: people.ana.id, at: new Date().toISOString() });
    await expectWithdrawn(loan);
    await mend();
    expect((await loan.taskAt(1)).status).toBe("DECIDED");
    expect(await loan.rows("SELECT id FROM agreements WHERE case_id = $1 AND status = 'OPEN'")).toEqual([]);
  });

  it("between the levels: an earlier decision stored before is taken, then the case stops", async () => {
    const loan = await openLoan(highRiskApplication());
    await loan.underReview();
    const mend = await delayDecisions(loan.id, 2);
    const { decisionId } = await loan.approve(1, people.olivia);
    await loan.signal(signals.cancelRequested, { requestId: randomUUID(), by: people.ana.id, at: new Date().toISOString() });
    await expectWithdrawn(loan);
    await mend();
    const acknowledged = (await loan.audit()).filter(({ type }) => type === "task.decisionAcknowledged");
    expect(acknowledged.map(({ data }) => data.decisionId)).toEqual([decisionId]);
    expect(await loan.rows("SELECT level FROM tasks WHERE case_id = $1")).toEqual([{ level: 1 }]);
  });

  it("while more is asked of him: the request is taken back", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.askForMore({ level: 1 }, people.olivia);
    await loan.request();
    await loan.withdraw();
    await expectWithdrawn(loan);
    expect(await loan.rows("SELECT status FROM requests WHERE case_id = $1")).toEqual([{ status: "CANCELLED" }]);
    expect((await loan.requestState()).status).toBe("CANCELLED");
  });

  it("when the agreement lies before him: the offer is taken back, and the trail says so", async () => {
    const loan = await openLoan(lowRiskApplication());
    await loan.atStage("AWAITING_SIGNATURE");
    await loan.withdraw();
    await expectWithdrawn(loan);
    expect(await loan.rows("SELECT status FROM agreements WHERE case_id = $1")).toEqual([{ status: "VOIDED" }]);
    expect(typesOf(await loan.audit()).filter((type) => /voided|undone/.test(type))).toEqual(["agreement.voided", "case.undone"]);
  });

  it("in the instant the pay-out begins: either it is paid, or he has withdrawn, never both", async () => {
    const loan = await openLoan(lowRiskApplication());
    await loan.accept();
    const withdrawn = await loan.withdraw().then(
      () => true,
      () => false,
    );
    const end = await loan.ended();
    const paid = await loan.rows("SELECT id FROM loans WHERE case_id = $1");
    expect({ end, paid: paid.length }).toEqual(withdrawn ? { end: "WITHDRAWN", paid: 0 } : { end: "COMPLETED", paid: 1 });
  });

  it("before a payment that has not begun, which then never does", async () => {
    const { loan, mend } = await heldBefore("loan.payoutBegun", "AWAITING_SIGNATURE", lowRiskApplication());
    await loan.accept();
    await loan.atStage("DISBURSING");
    await loan.withdraw();
    await mend();
    await expectWithdrawn(loan);
    expect(await loan.rows("SELECT id FROM loans WHERE case_id = $1")).toEqual([]);
    expect(await loan.rows("SELECT * FROM sim_payouts WHERE idempotency_key LIKE 'loan-' || $1 || '%'")).toEqual([]);
  });

  it("by operations, with another name for it and the reason told", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    await loan.withdraw(people.otto);
    expect(await loan.ended()).toBe("CANCELLED");
    expect(await loan.storedState()).toMatchObject({ status: "CANCELLED", tasks: [], timers: [] });
    const [notice] = (await loan.notices()).filter(({ kind }) => kind === "loan.cancelled");
    expect(notice?.params).toMatchObject({ reason: "CANCELLED_BY_OPERATIONS" });
  });

  it("twice, which changes nothing", async () => {
    const loan = await openLoan(mediumRiskApplication({ bureau: "down" }));
    await Promise.all([loan.withdraw(), loan.withdraw(), loan.withdraw()]);
    await expectWithdrawn(loan);
    expect(typesOf(await loan.audit()).filter((type) => type === "case.cancelRequested")).toHaveLength(1);
  });
});

describe.concurrent("an automatic approval that fails", () => {
  it("goes to a person", async () => {
    const { loan, mend } = await heldBefore("case.approvedAutomatically", "AUTO_APPROVAL", lowRiskApplication());
    const state = await loan.underReview();
    expect(state).toMatchObject({ stage: "MANUAL_REVIEW", lastError: { code: "AUTO_APPROVAL_FAILED" } });
    await mend();
    await loan.approve(1, people.olivia);
    await loan.atStage("AWAITING_SIGNATURE");
  });
});
