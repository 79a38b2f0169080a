import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { delaySignals, prepareFaults } from "../testing/fault";
import { type LoanCase, openLoan, typesOf } from "../testing/loan-case";

let stop: () => Promise<void>;
beforeAll(async () => {
  await prepareFaults();
  stop = await startEngine();
});
afterAll(() => stop());

const offered = async (): Promise<LoanCase> => {
  const loan = await openLoan(lowRiskApplication());
  await loan.atStage("AWAITING_SIGNATURE");
  return loan;
};

const reminders = async (loan: LoanCase) =>
  (await loan.audit()).filter(({ type }) => type === "agreement.reminded").map(({ data }) => data.number);

const endOf = async (loan: LoanCase) => {
  await loan.ended();
  const [agreement] = await loan.rows<{ status: string }>("SELECT status FROM agreements WHERE case_id = $1");
  const { stage, status, history, result } = await loan.storedState();
  const [notice] = (await loan.notices()).filter(({ kind }) => kind === "loan.cancelled");
  const reason = history.at(-1)?.reason;
  // The applicant reads it from the result; reasons within the history are for the desk.
  expect(result).toEqual({ outcome: stage, reasons: [reason] });
  return { stage, status, reason, agreement: agreement?.status, told: notice?.params.reason };
};

describe.concurrent("an offer", () => {
  it("reminds on day 3, 7 and 12 and ends on day 14, told and on record", async () => {
    const loan = await offered();
    expect((await loan.query()).timers.map(({ name, then }) => `${name} ${then}`)).toEqual([
      "offerReminder REMIND_APPLICANT",
      "offerExpiry CANCEL",
    ]);
    const heard: unknown[] = [];
    for (const step of ["71h", "2h", "94h", "2h", "118h", "2h", "46h"]) {
      await loan.advance(step);
      heard.push((await reminders(loan)).length);
    }
    expect(heard).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect((await loan.storedState()).stage).toBe("AWAITING_SIGNATURE");
    await loan.advance("2h");
    expect(await endOf(loan)).toEqual({
      stage: "CANCELLED",
      status: "CANCELLED",
      reason: "OFFER_EXPIRED",
      agreement: "EXPIRED",
      told: "OFFER_EXPIRED",
    });
    expect(typesOf(await loan.audit())).toContain("agreement.expired");
  });

  it("of other terms than asked for stands 90 days", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.approve(1, people.olivia, { amount: 12_000_00 });
    await loan.atStage("AWAITING_SIGNATURE");
    await loan.advance("89d");
    expect((await loan.storedState()).stage).toBe("AWAITING_SIGNATURE");
    expect(await reminders(loan)).toEqual([1, 2, 3, 4, 5, 6]);
    await loan.advance("25h");
    expect(await endOf(loan)).toMatchObject({ stage: "CANCELLED", agreement: "EXPIRED" });
  });

  it("is paid out when it is accepted on its last day", async () => {
    const loan = await offered();
    await loan.advance("13d");
    await loan.accept();
    expect(await loan.ended()).toBe("COMPLETED");
  });

  it("ends the case when it is declined", async () => {
    const loan = await offered();
    await loan.decline();
    expect(await endOf(loan)).toEqual({
      stage: "CANCELLED",
      status: "CANCELLED",
      reason: "OFFER_DECLINED",
      agreement: "DECLINED",
      told: "OFFER_DECLINED",
    });
    expect(await loan.rows("SELECT id FROM outbox WHERE case_id = $1 AND acknowledged_at IS NULL")).toEqual([]);
  });

  it("was accepted in time when the answer was stored before the end, however late word of it arrives", async () => {
    const loan = await offered();
    const mend = await delaySignals(loan.id, 3);
    await loan.accept();
    await loan.advance("14d");
    expect(await loan.ended()).toBe("COMPLETED");
    await mend();
    expect(typesOf(await loan.audit())).not.toContain("agreement.expired");
  });

  it("answered in the very second of its end has one end, and all agree on it", async () => {
    const loan = await offered();
    const [, accepted] = await Promise.all([loan.advance("14d"), loan.accept()]);
    expect(await loan.ended()).toBe(accepted ? "COMPLETED" : "CANCELLED");
    const [agreement] = await loan.rows<{ status: string }>("SELECT status FROM agreements WHERE case_id = $1");
    expect(agreement?.status).toBe(accepted ? "ACCEPTED" : "EXPIRED");
    expect(await loan.rows("SELECT id FROM loans WHERE case_id = $1")).toHaveLength(accepted ? 1 : 0);
  });
});
