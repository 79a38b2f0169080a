import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { delaySignals, prepareFaults } from "../testing/fault";
import { type LoanCase, openLoan, typesOf } from "../testing/loan-case";
import { waitFor } from "../testing/wait-for";

let stop: () => Promise<void>;
beforeAll(async () => {
  await prepareFaults();
  stop = await startEngine();
});
afterAll(() => stop());

const asked = async (): Promise<LoanCase> => {
  const loan = await openLoan(mediumRiskApplication());
  await loan.askForMore({ level: 1 }, people.olivia);
  await loan.request();
  return loan;
};

const reminders = async (loan: LoanCase) =>
  (await loan.audit()).filter(({ type }) => type === "request.reminded").map(({ data }) => data.final);

const hours = (ms: number): number => Math.round(ms / 36_000) / 100;

describe.concurrent("an applicant is asked for more", () => {
  it("is reminded on day 7 and day 14, and rejected on day 21 with what was missing", async () => {
    const loan = await asked();
    expect((await loan.requestState()).timers.map(({ name, then }) => `${name} ${then}`)).toEqual([
      "requestReminder REMIND_APPLICANT",
      "requestFinalReminder REMIND_APPLICANT_FINALLY",
      "requestExpiry REJECT",
    ]);
    await loan.advanceRequest("167h");
    expect(await reminders(loan)).toEqual([]);
    await loan.advanceRequest("2h");
    expect(await reminders(loan)).toEqual([false]);
    await loan.advanceRequest("166h");
    expect(await reminders(loan)).toEqual([false]);
    await loan.advanceRequest("2h");
    expect(await reminders(loan)).toEqual([false, true]);
    await loan.advanceRequest("166h");
    expect((await loan.storedState()).stage).toBe("AWAITING_INFORMATION");
    await loan.advanceRequest("2h");
    expect(await loan.ended()).toBe("REJECTED");
    expect((await loan.storedState()).result).toEqual({ outcome: "REJECTED", reasons: ["APPLICATION_INCOMPLETE"] });
    expect((await loan.requestState()).timeline.map(({ what }) => what)).toEqual([
      "OPENED",
      "REMINDED",
      "REMINDED_FINALLY",
      "EXPIRED",
    ]);
    const told = (await loan.notices()).filter(({ kind }) => kind === "loan.rejected");
    expect(told.map(({ params }) => params)).toMatchObject([
      { reasonCodes: ["APPLICATION_INCOMPLETE"], missing: [{ en: "Monthly income" }] },
      { missing: [{ zh: "月收入" }] },
    ]);
  });

  it("answers, and his case goes back to the credit check with what he told; approvals given before do not count", async () => {
    const loan = await openLoan(mediumRiskApplication({ amount: 60_000_00, termMonths: 96 }));
    const { decisionId } = await loan.approve(1, people.olivia);
    await loan.askForMore({ level: 2 }, people.uma);
    await loan.fill(1, 7_500_00);
    await waitFor("a filled slot", async () => (await loan.requestState()).slots[0]?.status === "FILLED");
    await loan.submit();
    const again = await loan.taskOf({ level: 1, cycle: 2 });
    expect(again.facts).toMatchObject({ application: { applicant: { monthlyIncome: 7_500_00 } } });
    const state = await loan.storedState();
    expect(state.history.map(({ to }) => to).slice(-4)).toEqual([
      "AWAITING_INFORMATION",
      "CREDIT_CHECK",
      "RISK_ASSESSMENT",
      "MANUAL_REVIEW",
    ]);
    expect(state).not.toHaveProperty("request");
    const reset = (await loan.audit()).filter(({ type }) => type === "case.approvalsReset");
    expect(reset.map(({ data }) => data)).toEqual([{ reason: "NEED_MORE_INFO", decisionIds: [decisionId], round: 2 }]);
    expect(
      await loan.rows("SELECT count(*)::int AS n FROM sim_bureau_inquiries WHERE idempotency_key LIKE 'loan-' || $1 || '%'"),
    ).toEqual([{ n: 2 }]);
    // Who approved before may again: his first yes does not count any more.
    await loan.decideOn({ level: 1, cycle: 2 }, people.olivia, {
      outcome: "APPROVED",
      data: { amount: 60_000_00, rateBps: 725, termMonths: 96 },
    });
    expect(
      await loan.rows(
        "SELECT id FROM outbox WHERE case_id = $1 AND acknowledged_at IS NULL AND sent_at < now() - interval '1 minute'",
      ),
    ).toEqual([]);
  });

  it("stops the clocks of the desk, which go on with the rest of their time", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    await loan.advance("20h");
    await loan.askForMore({ level: 1 }, people.olivia);
    await loan.request();
    const { paused = [], timers } = await loan.storedState();
    const rest = Object.fromEntries(paused.map(({ name, rest: left }) => [name, hours(left)]));
    expect(timers).toEqual([]);
    expect(rest).toEqual({ due: expect.closeTo(4, 1), escalation: expect.closeTo(52, 1), reminder: expect.closeTo(100, 1) });
    await loan.advanceRequest("5d");
    await loan.fill();
    await loan.submit();
    await loan.taskOf({ level: 1, cycle: 2 });
    const resumed = await loan.underReview();
    const entered = Date.parse(resumed.history.at(-1)?.at ?? "");
    const left = resumed.timers.map(({ name, at }) => [name, hours(Date.parse(at) - entered)]);
    expect(Object.fromEntries(left)).toMatchObject(
      Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, expect.closeTo(value, 1)])),
    );
    expect(resumed).not.toHaveProperty("paused");
  });

  it("does not let a clock ring twice: a task that was escalated opens escalated", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    await loan.advance("130h");
    await loan.askForMore({ level: 1 }, people.olivia);
    await loan.fill();
    expect((await loan.storedState()).paused?.map(({ name }) => name)).toEqual(["reminder"]);
    await loan.submit();
    await loan.taskOf({ level: 1, cycle: 2 });
    const state = await loan.underReview();
    expect(await loan.taskOf({ level: 1, cycle: 2 })).toMatchObject({
      status: "ESCALATED",
      priority: "HIGH",
      requiredRoles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"],
    });
    expect(state.tasks).toMatchObject([{ escalated: true, roles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"] }]);
    await loan.advance("60h");
    expect((await loan.audit()).filter(({ type }) => type === "task.reminded").map(({ data }) => data.number)).toEqual([1]);
    await loan.advance("6h");
    expect((await loan.audit()).filter(({ type }) => type === "task.reminded").map(({ data }) => data.number)).toEqual([1, 2]);
  });

  it("is asked five times at most; then it must be decided", async () => {
    const loan = await openLoan(mediumRiskApplication());
    for (let round = 1; round <= 5; round += 1) {
      const task = await loan.taskOf({ level: 1, cycle: round });
      expect(task.outcomes).toContain("NEED_MORE_INFO");
      await loan.askForMore({ level: 1, cycle: round }, people.olivia);
      await loan.fill(round, 5_000_00 + round);
      await loan.submit(round);
    }
    expect((await loan.taskOf({ level: 1, cycle: 6 })).outcomes).toEqual(["APPROVED", "REJECTED"]);
    await expect(loan.askForMore({ level: 1, cycle: 6 }, people.olivia)).rejects.toMatchObject({ code: "OUTCOME_NOT_OFFERED" });
    await loan.decideOn({ level: 1, cycle: 6 }, people.olivia, {
      outcome: "REJECTED",
      data: { reasonCodes: ["UNABLE_TO_VERIFY"], message: "We could not verify your income." },
    });
    expect(await loan.ended()).toBe("REJECTED");
  });

  it("has sent in time when his sending was stored before the end, however late word of it arrives", async () => {
    const loan = await asked();
    await loan.fill();
    const mend = await delaySignals(loan.id, 3);
    await loan.submit();
    await loan.advanceRequest("21d");
    await loan.taskOf({ level: 1, cycle: 2 });
    await mend();
    expect(typesOf(await loan.audit())).not.toContain("request.expired");
    expect(await loan.rows("SELECT status FROM requests WHERE case_id = $1")).toEqual([{ status: "SUBMITTED" }]);
  });

  it("sends in the very second of the end: he was in time or he was not, and the case agrees", async () => {
    const loan = await asked();
    await loan.fill();
    const sent = await Promise.all([loan.advanceRequest("21d"), loan.submit().catch(() => undefined)]).then(
      ([, request]) => request,
    );
    if (sent) await loan.taskOf({ level: 1, cycle: 2 });
    else expect(await loan.ended()).toBe("REJECTED");
    const [row] = await loan.rows<{ status: string }>("SELECT status FROM requests WHERE case_id = $1");
    expect(row?.status).toBe(sent ? "SUBMITTED" : "EXPIRED");
  });

  it("hears nothing twice: signals that come again, for another request or unreadable change nothing", async () => {
    const loan = await asked();
    await loan.requestHandle(1).signal("requestSubmitted", { requestId: loan.id, at: new Date().toISOString() });
    await loan.requestHandle(1).signal("slotChanged", "what");
    await loan.requestHandle(1).signal("taskDecided", {});
    const state = await waitFor("three unknown", async () => {
      const now = await loan.requestState();
      return now.unknownSignals === 3 && now;
    });
    expect(state.status).toBe("OPEN");
  });
});
