import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loanApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { type LoanCase, openLoan } from "../testing/loan-case";

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

const day = 86_400_000;
const told = async (loan: LoanCase, type: string) => (await loan.audit()).filter((event) => event.type === type);
const ringsAt = async (loan: LoanCase, name: string): Promise<number> =>
  Date.parse((await loan.query()).timers.find((timer) => timer.name === name)?.at ?? "");

describe.concurrent("the time the law gives for an answer", () => {
  it("is warned of five days before, once, and told when it has passed", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    await loan.advance("599h");
    expect(await told(loan, "case.noticeWarned")).toEqual([]);
    await loan.advance("2h");
    const { startTime } = await loan.handle.describe();
    const limitAt = new Date(startTime.getTime() + 30 * day).toISOString();
    expect((await told(loan, "case.noticeWarned")).map(({ data }) => data)).toEqual([{ limitAt }]);
    expect((await loan.taskAt(1)).priority).toBe("URGENT");
    const warned = (await loan.notices()).filter(({ kind }) => kind === "case.noticeWarning").map(({ user_id }) => user_id);
    expect(warned).toEqual(expect.arrayContaining([people.olivia.id, people.uma.id, people.otto.id]));
    expect(warned).not.toContain(people.ana.id);
    await loan.advance("5d");
    expect((await told(loan, "case.noticeLimitPassed")).map(({ data }) => data)).toEqual([{ limitAt }]);
    expect(await loan.rows("SELECT kind FROM alerts WHERE case_id = $1")).toEqual([{ kind: "case.noticeLimitPassed" }]);
    await loan.reject(1, people.olivia);
    expect(await loan.ended()).toBe("REJECTED");
  });

  it("stops while the applicant is asked, and counts anew from when he sent what was missing", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.askForMore({ level: 1 }, people.olivia);
    await loan.fill();
    expect((await loan.query()).timers).toEqual([]);
    await loan.submit();
    await loan.taskOf({ level: 1, cycle: 2 });
    await loan.underReview();
    const [request] = await loan.rows<{ closed_at: Date }>("SELECT closed_at FROM requests WHERE case_id = $1");
    expect((await ringsAt(loan, "noticeWarning")) - (request?.closed_at.getTime() ?? 0)).toBe(25 * day);
    expect((await ringsAt(loan, "noticeLimit")) - (request?.closed_at.getTime() ?? 0)).toBe(30 * day);
  });

  it("runs on while operations see to a step that failed, and what comes after is urgent too", async () => {
    const loan = await openLoan(loanApplication({ bureau: "unknown" }));
    await loan.atStage("CREDIT_CHECK_FAILED");
    await loan.taskOf({ type: "loan.creditCheckFailed" }, people.otto);
    await loan.advance("26d");
    expect(await told(loan, "case.noticeWarned")).toHaveLength(1);
    await loan.decideOn({ type: "loan.creditCheckFailed" }, people.otto, {
      outcome: "CONTINUE",
      data: { creditScore: 650, note: "From the other bureau." },
    });
    expect((await loan.taskAt(1)).priority).toBe("URGENT");
    const { timers } = await loan.underReview();
    expect(timers.map(({ name }) => name)).not.toContain("noticeWarning");
    await loan.advance("5d");
    expect(await told(loan, "case.noticeLimitPassed")).toHaveLength(1);
  });

  it("ends with the decision", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.approve(1, people.olivia);
    const { timers } = await loan.atStage("AWAITING_SIGNATURE");
    expect(timers.map(({ name }) => name)).toEqual(["offerReminder", "offerExpiry"]);
  });
});
