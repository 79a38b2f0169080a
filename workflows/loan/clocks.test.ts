import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { type LoanCase, openLoan } from "../testing/loan-case";
import { waitFor } from "../testing/wait-for";

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

const waiting = async (): Promise<LoanCase> => {
  const loan = await openLoan(mediumRiskApplication());
  await loan.underReview();
  return loan;
};

const count = async (loan: LoanCase, type: string): Promise<number> =>
  (await loan.audit()).filter((event) => event.type === type).length;

const timerNames = async (loan: LoanCase): Promise<string[]> => (await loan.query()).timers.map(({ name }) => name);

describe.concurrent("the clocks of a review", () => {
  it("reminds on day 5, 8 and 11, not before, and never closes the task", async () => {
    const loan = await waiting();
    await loan.advance("4d");
    expect(await count(loan, "task.reminded")).toBe(0);
    await loan.advance("25h");
    expect(await count(loan, "task.reminded")).toBe(1);
    await loan.advance("70h");
    expect(await count(loan, "task.reminded")).toBe(1);
    await loan.advance("2h");
    expect(await count(loan, "task.reminded")).toBe(2);
    await loan.advance("3d");
    expect((await loan.audit()).filter(({ type }) => type === "task.reminded").map(({ data }) => data.number)).toEqual([1, 2, 3]);
    expect((await loan.taskAt(1)).status).toBe("ESCALATED");
    const reminders = (await loan.notices()).filter(({ kind }) => kind === "task.reminded");
    expect(reminders.filter(({ user_id }) => user_id === people.olivia.id)).toHaveLength(3);
    expect(reminders.some(({ user_id }) => user_id === people.ana.id)).toBe(false);
    await loan.approve(1, people.olivia);
    await loan.atStage("AWAITING_SIGNATURE");
  });

  it("stops reminding after the policy's thirty, and still takes a decision", async () => {
    const loan = await waiting();
    await loan.advance("93d");
    expect(await count(loan, "task.reminded")).toBe(30);
    expect(await timerNames(loan)).toEqual([]);
    await loan.approve(1, people.olivia);
    await loan.atStage("AWAITING_SIGNATURE");
  });

  it("escalates after 72 h, once: priority up, senior role added, open to both", async () => {
    const loan = await waiting();
    expect(await timerNames(loan)).toEqual(["due", "escalation", "reminder", "noticeWarning", "noticeLimit"]);
    await loan.advance("71h");
    expect(await loan.taskAt(1)).toMatchObject({ status: "OPEN", priority: "NORMAL", requiredRoles: ["LOAN_OFFICER"] });
    expect((await timerNames(loan)).slice(0, 2)).toEqual(["escalation", "reminder"]);
    await loan.advance("2h");
    expect(await loan.taskAt(1)).toMatchObject({
      status: "ESCALATED",
      priority: "HIGH",
      requiredRoles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"],
    });
    expect((await loan.query()).tasks).toMatchObject([{ escalated: true, roles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"] }]);
    expect((await timerNames(loan))[0]).toBe("reminder");
    await loan.advance("40h");
    const escalated = (await loan.audit()).filter(({ type }) => type === "task.escalated");
    expect(escalated.map(({ data }) => data)).toEqual([
      {
        before: { priority: "NORMAL", requiredRoles: ["LOAN_OFFICER"] },
        after: { priority: "HIGH", requiredRoles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"] },
      },
    ]);
    await loan.approve(1, people.ugo);
    await loan.atStage("AWAITING_SIGNATURE");
  });

  it("counts due time and escalation from the opening of the task", async () => {
    const loan = await waiting();
    const { timers, history } = await loan.query();
    const opened = Date.parse(history.at(-1)?.at ?? "");
    const after = Object.fromEntries(timers.map(({ name, at }) => [name, Math.round((Date.parse(at) - opened) / 60_000) / 60]));
    expect(after).toMatchObject({ due: 24, escalation: 72, reminder: 120 });
    expect((await loan.taskAt(1)).dueAt).toBe(timers[0]?.at);
  });

  it("keeps a decision that arrives in the same second as the escalation", async () => {
    const loan = await waiting();
    await loan.taskAt(1);
    await Promise.all([loan.advance("72h"), loan.approve(1, people.olivia)]);
    await loan.atStage("AWAITING_SIGNATURE");
    expect(await loan.rows("SELECT status FROM tasks WHERE case_id = $1")).toEqual([{ status: "DECIDED" }]);
    expect(await count(loan, "task.decided")).toBe(1);
    expect(await count(loan, "task.escalated")).toBeLessThanOrEqual(1);
  });

  it("runs faster by the scale the case was opened with", async () => {
    const loan = await openLoan(mediumRiskApplication(), { timeScale: 100_000 });
    await waitFor("an escalated task", async () => (await count(loan, "task.escalated")) === 1);
    expect((await loan.taskAt(1)).priority).toBe("HIGH");
    await loan.approve(1, people.uma);
    await loan.atStage("AWAITING_SIGNATURE");
  });
});
