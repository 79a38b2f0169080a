import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loanApplication, loanTerms } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { cancelCase } from "@/server/cancel-case";
import { loanPaymentsSimulator } from "../../services/loan-payments-simulator";
import { endingOf } from "../../testing/in-activity";
import { callerOf, type LoanWorld, openLoanWorld } from "../../testing/loan-world";
import { loanActivities } from "../loan-activities";
import { payOutBy } from "./pay-out";

const { recordPayout } = loanActivities;
/** Milliseconds; what a test loses by waiting for an answer that does not come. */
const payOut = payOutBy(loanPaymentsSimulator, 200);
let world: LoanWorld;
beforeAll(async () => {
  world = await openLoanWorld();
});
afterAll(() => world.close());

const ready = (bureau?: string) => world.acceptedOnPaper(loanApplication(bureau ? { bureau } : {}));
const pay = (caseId: string) => world.step(caseId, () => payOut(caseId));
type Order = { amount: string; outcome: string | null; attempts: number; idempotency_key: string };
const ordersOf = (caseId: string) =>
  world.rows<Order>("SELECT * FROM sim_payouts WHERE idempotency_key LIKE $1 ORDER BY idempotency_key", [`loan-${caseId}:%`]);

describe("a payment that operations made by other means", () => {
  const given = { paymentReference: "BANK-77", disbursementDate: "2026-12-03", note: "by telephone" };
  const recorded = (caseId: string, data: unknown = given, type = "loan.payoutFailed", outcome = "CONTINUE") =>
    world.decide(caseId, { outcome, data, type, by: people.otto });

  it("is recorded once, with the decision behind it; nothing is ordered any more", async () => {
    const { caseId } = await ready("payrefused");
    await endingOf(pay(caseId));
    const decisionId = await recorded(caseId);
    const record = () => world.step(caseId, () => recordPayout(caseId, decisionId));
    const paid = await record();
    expect(paid.disbursementDate).toBe("2026-12-03");
    expect([await record(), await pay(caseId)]).toEqual([paid, paid]);
    expect((await world.trail(caseId, "loan.paidOut")).map(({ data }) => data)).toMatchObject([
      { paymentReference: "BANK-77", decisionId, amount: 18_000_00 },
    ]);
    expect((await ordersOf(caseId)).map(({ outcome }) => outcome)).toEqual(["REFUSED"]);
  });

  it("warns operations when the payment service had paid as well", async () => {
    const alerts = (caseId: string) => world.rows("SELECT kind FROM alerts WHERE case_id = $1", [caseId]);
    const unknown = { ...loanPaymentsSimulator, find: () => Promise.reject(new Error("away")) };
    const unpaid = await ready("payrefused");
    const paid = await ready();
    const key = `loan-${paid.caseId}:payout`;
    const payee = { name: "Ana", email: people.ana.email };
    await loanPaymentsSimulator.payOut(
      { idempotencyKey: key, payee, amount: 18_000_00, currency: "EUR", purpose: "LN" },
      new AbortController().signal,
    );
    for (const { caseId } of [unpaid, paid]) {
      const lost = payOutBy(unknown, 200);
      await expect(world.step(caseId, () => lost(caseId))).rejects.toThrow("away");
      const decisionId = await recorded(caseId);
      await world.step(caseId, () => recordPayout(caseId, decisionId));
      expect((await world.trail(caseId, "loan.paidOut")).map(({ data }) => data.paymentReference)).toEqual(["BANK-77"]);
    }
    expect(await alerts(unpaid.caseId)).toEqual([]);
    expect(await alerts(paid.caseId)).toEqual([{ kind: "case.paidTwice" }]);
  });

  it("needs the same: an accepted agreement of a case nobody stops", async () => {
    const caseId = await world.addLoan();
    const decisionId = await recorded(caseId);
    expect(await endingOf(world.step(caseId, () => recordPayout(caseId, decisionId)))).toBe("PAYOUT_NOT_GRANTED finally");
    const stopped = await ready();
    await cancelCase(callerOf(people.ana), stopped.caseId, "changed my mind");
    const late = await recorded(stopped.caseId);
    expect(await endingOf(world.step(stopped.caseId, () => recordPayout(stopped.caseId, late)))).toBe("CASE_STOPPED finally");
  });

  it("is not read out of any other decision", async () => {
    const { caseId } = await ready();
    const other = await ready();
    const decisions = [
      await recorded(caseId, {}, "loan.payoutFailed", "RETRY"),
      await recorded(caseId, loanTerms(), "loan.review", "APPROVED"),
      await recorded(other.caseId),
    ];
    for (const decisionId of decisions)
      expect(await endingOf(world.step(caseId, () => recordPayout(caseId, decisionId)))).toBe("NO_STEP_DECISION finally");
    expect(await endingOf(world.step(caseId, () => recordPayout(caseId, randomUUID())))).toBe("DECISION_MISSING in passing");
  });
});
