import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/domain/errors";
import { loanApplication, loanTerms } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { cancelCase } from "@/server/cancel-case";
import { pool } from "@/server/db";
import { loanPaymentsSimulator } from "../../services/loan-payments-simulator";
import { endingOf, triedAgain } from "../../testing/in-activity";
import { callerOf, type LoanWorld, openLoanWorld } from "../../testing/loan-world";
import { payOutBy } from "./pay-out";

/** Milliseconds; what a test loses by waiting for an answer that does not come. */
const payOut = payOutBy(loanPaymentsSimulator, 200);
let world: LoanWorld;
beforeAll(async () => {
  world = await openLoanWorld();
});
afterAll(() => world.close());

const ready = (bureau?: string) => world.acceptedOnPaper(loanApplication(bureau ? { bureau } : {}));
const pay = (caseId: string) => world.step(caseId, () => payOut(caseId));
const untilPaid = (caseId: string) => triedAgain(() => pay(caseId));
type Order = { amount: string; outcome: string | null; attempts: number; idempotency_key: string };
const ordersOf = (caseId: string) =>
  world.rows<Order>("SELECT * FROM sim_payouts WHERE idempotency_key LIKE $1 ORDER BY idempotency_key", [`loan-${caseId}:%`]);
const told = async (caseId: string) => (await world.trail(caseId, "loan.payoutBegun", "loan.paidOut")).map(({ type }) => type);
const once = ["loan.payoutBegun", "loan.paidOut"];

describe("paying a loan out", () => {
  it("pays exactly what was accepted, once; trail, loan and ledger agree", async () => {
    const { caseId } = await world.acceptedLoan();
    const paid = await pay(caseId);
    expect(await pay(caseId)).toEqual(paid);
    expect(paid.loanNumber).toMatch(/^LN-\d{6}$/);
    const key = `loan-${caseId}:payout`;
    expect(await ordersOf(caseId)).toMatchObject([{ idempotency_key: key, amount: 18_000_00, outcome: "PAID", attempts: 1 }]);
    const [loan] = await world.rows<{ reference: string; day: string }>(
      "SELECT payment_reference AS reference, disbursement_date::text AS day FROM loans WHERE case_id = $1 AND paid_at IS NOT NULL",
      [caseId],
    );
    expect(loan?.day).toBe(paid.disbursementDate);
    const numbers = { loanId: paid.loanId, number: paid.loanNumber, amount: 18_000_00, currency: "EUR" };
    expect((await world.trail(caseId, ...once)).map(({ data }) => data)).toEqual([
      { ...numbers, paymentKey: key },
      { ...numbers, paymentReference: loan?.reference, disbursementDate: paid.disbursementDate },
    ]);
  });

  it("is paid once by a service that pays and does not answer", async () => {
    const { caseId } = await ready("paylate");
    const paid = await untilPaid(caseId);
    expect(await pay(caseId)).toEqual(paid);
    expect(await ordersOf(caseId)).toMatchObject([{ outcome: "PAID" }]);
    expect(await told(caseId)).toEqual(once);
  });

  it("is paid once when its worker was lost after the service had paid", async () => {
    const { caseId } = await ready();
    const lost = payOutBy(
      {
        ...loanPaymentsSimulator,
        payOut: async (order, signal) => {
          await loanPaymentsSimulator.payOut(order, signal);
          throw new Error("the worker is gone");
        },
        find: async (key, signal) => {
          if (await loanPaymentsSimulator.find(key, signal)) throw new Error("the worker is gone");
          return undefined;
        },
      },
      200,
    );
    await expect(world.step(caseId, () => lost(caseId))).rejects.toThrow("gone");
    expect(await told(caseId)).toEqual(["loan.payoutBegun"]);
    await pay(caseId);
    expect(await ordersOf(caseId)).toMatchObject([{ outcome: "PAID", attempts: 1 }]);
    expect(await told(caseId)).toEqual(once);
  });

  it("is paid once by two workers at the same time", async () => {
    for (const bureau of [undefined, "paylate"]) {
      const { caseId } = await ready(bureau);
      const both = await Promise.all([untilPaid(caseId), untilPaid(caseId), untilPaid(caseId)]);
      expect(new Set(both.map(({ loanId }) => loanId)).size).toBe(1);
      expect((await ordersOf(caseId)).map(({ outcome }) => outcome)).toEqual(["PAID"]);
      expect(await told(caseId)).toEqual(once);
    }
  });

  it("outlasts a service that is away", async () => {
    const { caseId } = await ready("paydown");
    expect(await endingOf(pay(caseId))).toBe("PAYMENTS_UNAVAILABLE in passing");
    await untilPaid(caseId);
    expect(await ordersOf(caseId)).toMatchObject([{ outcome: "PAID", attempts: 4 }]);
  });

  it("fails finally when the payment is refused, and may be asked again under a key of its own", async () => {
    const { caseId } = await ready("payrefusedonce");
    expect(await endingOf(pay(caseId))).toBe("PAYMENT_REFUSED finally");
    await pay(caseId);
    const key = `loan-${caseId}:payout`;
    expect((await ordersOf(caseId)).map(({ idempotency_key, outcome }) => [idempotency_key, outcome])).toEqual([
      [key, "REFUSED"],
      [`${key}:2`, "PAID"],
    ]);
    expect(await told(caseId)).toEqual(once);
    const { caseId: never } = await ready("payrefused");
    expect([await endingOf(pay(never)), await endingOf(pay(never))]).toEqual(Array(2).fill("PAYMENT_REFUSED finally"));
    expect((await ordersOf(never)).some(({ outcome }) => outcome === "PAID")).toBe(false);
  });
});

describe("what may not be paid", () => {
  it("is anything that was not accepted", async () => {
    const caseId = await world.addLoan();
    expect(await endingOf(pay(caseId))).toBe("PAYOUT_NOT_GRANTED finally");
    await world.offer(caseId, null, { amount: 18_000_00, rateBps: 690, termMonths: 48 });
    expect(await endingOf(pay(caseId))).toBe("PAYOUT_NOT_GRANTED finally");
    expect(await ordersOf(caseId)).toEqual([]);
  });

  it.each([
    ["more than a person approved", "APPROVED", 9_000_00],
    ["what was approved by a decision that says no", "REJECTED", 18_000_00],
  ])("is %s, whatever the agreement says", async (_, outcome, amount) => {
    const { caseId, agreementId } = await ready();
    const decisionId = await world.decide(caseId, { outcome, data: loanTerms({ amount }) });
    await world.owner.query("UPDATE agreements SET decision_id = $2 WHERE id = $1", [agreementId, decisionId]);
    expect(await endingOf(pay(caseId))).toBe("PAYOUT_NOT_GRANTED finally");
  });

  it("is more than was asked for where nobody decided, or another currency", async () => {
    for (const change of [{ amount: 18_000_01 }, { currency: "USD" }]) {
      const { caseId, agreementId } = await ready();
      await world.owner.query("UPDATE agreements SET terms = terms || $2 WHERE id = $1", [agreementId, JSON.stringify(change)]);
      expect(await endingOf(pay(caseId))).toBe("PAYOUT_NOT_GRANTED finally");
      expect(await world.count("loans WHERE case_id = $1", [caseId])).toBe(0);
    }
  });

  it("is a case that somebody asked to stop", async () => {
    const { caseId } = await ready();
    await cancelCase(callerOf(people.ana), caseId, "changed my mind");
    expect(await endingOf(pay(caseId))).toBe("CASE_STOPPED finally");
    expect(await ordersOf(caseId)).toEqual([]);
  });

  it("of a pay-out and a withdrawal at the same time exactly one gets through", async () => {
    const outcomes = new Set<string>();
    const stop = (caseId: string) =>
      cancelCase(callerOf(people.ana), caseId, "changed my mind").then(
        () => "STOPPED",
        (error: unknown) => (error instanceof AppError ? error.code : Promise.reject(error)),
      );
    for (let round = 0; round < 100; round += 1) {
      const { caseId } = await ready();
      const paying = () => endingOf(pay(caseId));
      const [one, other] = await Promise.all(round % 2 === 0 ? [paying(), stop(caseId)] : [stop(caseId), paying()]);
      expect([one, other].sort()).toEqual(
        (await ordersOf(caseId)).length > 0 ? ["CASE_CLOSED", "DONE"] : ["CASE_STOPPED finally", "STOPPED"],
      );
      expect(await world.count("cases WHERE id = $1 AND cancel_requested_at IS NOT NULL", [caseId])).toBe(
        (await ordersOf(caseId)).length === 0 ? 1 : 0,
      );
      outcomes.add(one);
    }
    expect(outcomes.size).toBeGreaterThan(1);
  });

  it("the application cannot change what was agreed or paid", async () => {
    const { caseId } = await ready();
    await pay(caseId);
    for (const sql of [
      "UPDATE loans SET amount = 1",
      "UPDATE loans SET payment_key = 'another'",
      "UPDATE agreements SET terms = '{}'",
      "UPDATE agreements SET sha256 = ''",
      "UPDATE documents SET sha256 = ''",
      "DELETE FROM loans",
    ])
      await expect(pool().query(sql), sql).rejects.toMatchObject({ code: "42501" });
  });
});
