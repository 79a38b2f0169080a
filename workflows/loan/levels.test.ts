import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { highRiskApplication, loanRejection, lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { type LoanCase, openLoan } from "../testing/loan-case";
import { startOwnWorld } from "../testing/own-world";
import { waitFor } from "../testing/wait-for";

let world: Awaited<ReturnType<typeof startOwnWorld>>;
/** Beside those of the demo: enough officers for three seats. */
const officers = ["Lena Fischer", "Luis Ortega"].map((name) => ({
  id: randomUUID(),
  name,
  email: `${name.split(" ")[0]?.toLowerCase()}@demo.test`,
  roles: ["LOAN_OFFICER" as const],
  locale: "en" as const,
}));
const [lena = people.olivia, luis = people.olivia] = officers;

const addPerson = async (person: { id: string; name: string; email: string; roles: readonly string[] }, limit: number) => {
  await world.owner.query("INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, 'none')", [
    person.id,
    person.email,
    person.name,
  ]);
  for (const role of person.roles)
    await world.owner.query("INSERT INTO user_roles (user_id, role) VALUES ($1, $2)", [person.id, role]);
  await world.owner.query("INSERT INTO authority_limits (user_id, currency, amount) VALUES ($1, 'EUR', $2)", [person.id, limit]);
};

beforeAll(async () => {
  world = await startOwnWorld({
    levels: [
      { level: 1, roles: ["LOAN_OFFICER"], need: 2, of: 3 },
      { level: 2, roles: ["SENIOR_UNDERWRITER"], need: 1, of: 1 },
    ],
  });
  for (const person of officers) await addPerson(person, 50_000_00);
});
afterAll(() => world.stop());

const yes = { outcome: "APPROVED", data: { amount: 18_000_00, rateBps: 725, termMonths: 48 } };
const no = { outcome: "REJECTED", data: loanRejection() };

const seats = (loan: LoanCase) =>
  loan.rows("SELECT seat, status FROM tasks WHERE case_id = $1 AND type = 'loan.review' ORDER BY seat");
const allAcknowledged = (loan: LoanCase) =>
  waitFor("every signal acknowledged", async () => {
    const open = await loan.rows("SELECT id FROM outbox WHERE case_id = $1 AND acknowledged_at IS NULL");
    return open.length === 0;
  });

describe.concurrent("a level that needs two of three", () => {
  it("opens three seats at once and passes with the second yes; the third is taken back", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.decideOn({ level: 1, seat: 2 }, people.olivia, yes);
    await loan.atStage("MANUAL_REVIEW");
    await waitFor("two seats left", async () => (await loan.query()).tasks.length === 2);
    await expect(loan.decideOn({ level: 1, seat: 1 }, people.olivia, yes)).rejects.toMatchObject({
      code: "ALREADY_DECIDED_CASE",
    });
    await loan.decideOn({ level: 1, seat: 1 }, lena, yes);
    await loan.atStage("AWAITING_SIGNATURE");
    expect(await seats(loan)).toEqual([
      { seat: 1, status: "DECIDED" },
      { seat: 2, status: "DECIDED" },
      { seat: 3, status: "CANCELLED" },
    ]);
    await allAcknowledged(loan);
  });

  it("takes a no, and still passes with two that say yes", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.decideOn({ level: 1, seat: 1 }, people.olivia, no);
    await loan.decideOn({ level: 1, seat: 2 }, lena, yes);
    await loan.decideOn({ level: 1, seat: 3 }, luis, yes);
    await loan.atStage("AWAITING_SIGNATURE");
    await allAcknowledged(loan);
  });

  it("ends with the second no, because two yes cannot be reached any more", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.decideOn({ level: 1, seat: 1 }, people.olivia, no);
    await loan.decideOn({ level: 1, seat: 3 }, lena, no);
    expect(await loan.ended()).toBe("REJECTED");
    expect(await seats(loan)).toEqual([
      { seat: 1, status: "DECIDED" },
      { seat: 2, status: "CANCELLED" },
      { seat: 3, status: "DECIDED" },
    ]);
  });

  it("lets all three decide at once: what was stored stands, and the case has one outcome", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    const given = await Promise.all([
      loan.decideOn({ level: 1, seat: 1 }, people.olivia, yes).catch(() => undefined),
      loan.decideOn({ level: 1, seat: 2 }, lena, yes).catch(() => undefined),
      loan.decideOn({ level: 1, seat: 3 }, luis, no).catch(() => undefined),
    ]);
    const stored = given.filter(Boolean).length;
    expect(stored).toBeGreaterThan(0);
    // Whoever was overtaken has to look again; a yes and a no leave the level open for the third.
    const bothYes = given.slice(0, 2).every(Boolean);
    if (bothYes) await waitFor("the level's end", async () => (await loan.storedState()).stage !== "MANUAL_REVIEW");
    else expect((await loan.storedState()).stage).toBe("MANUAL_REVIEW");
    expect(await loan.rows("SELECT id FROM decisions WHERE case_id = $1")).toHaveLength(stored);
    if (stored === 3) await allAcknowledged(loan);
  });

  it("asks for more as soon as one seat does, and takes the others back", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.decideOn({ level: 1, seat: 1 }, people.olivia, yes);
    await loan.askForMore({ level: 1, seat: 2 }, lena);
    await loan.fill();
    expect((await seats(loan)).map((seat) => (seat as { status: string }).status)).toEqual(["DECIDED", "DECIDED", "CANCELLED"]);
    await loan.submit();
    await loan.decideOn({ level: 1, seat: 3, cycle: 2 }, people.olivia, yes);
    await loan.decideOn({ level: 1, seat: 1, cycle: 2 }, luis, yes);
    await loan.atStage("AWAITING_SIGNATURE");
  });

  it("is stopped whole when the applicant withdraws", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.decideOn({ level: 1, seat: 1 }, people.olivia, yes);
    await loan.withdraw();
    expect(await loan.ended()).toBe("WITHDRAWN");
    expect((await seats(loan)).map((seat) => (seat as { status: string }).status)).toEqual(["DECIDED", "CANCELLED", "CANCELLED"]);
  });
});

describe.concurrent("a second level", () => {
  const atSecond = async () => {
    const loan = await openLoan(highRiskApplication());
    await loan.decideOn({ level: 1, seat: 1 }, people.olivia, yes);
    await loan.decideOn({ level: 1, seat: 2 }, lena, yes);
    await loan.taskOf({ level: 2 });
    return loan;
  };

  it("hands the case back to the first, whose approvals do not count any more and whose clocks begin anew", async () => {
    const loan = await atSecond();
    const approvals = await loan.rows<{ id: string }>("SELECT id FROM decisions WHERE case_id = $1 ORDER BY decided_at");
    expect((await loan.taskOf({ level: 2 })).outcomes).toEqual(["APPROVED", "REJECTED", "NEED_MORE_INFO", "RETURNED"]);
    await loan.advance("30h");
    await loan.decideOn({ level: 2 }, people.uma, { outcome: "RETURNED", data: { reason: "Check the employer again." } });
    const again = await loan.taskOf({ level: 1, cycle: 2 });
    expect(again.outcomes).not.toContain("RETURNED");
    const state = await waitFor("the first level again", async () => {
      const now = await loan.query();
      return now.tasks.length === 3 && now.tasks[0]?.level === 1 && now;
    });
    const entered = state.history.at(-1);
    expect(entered).toMatchObject({ to: "MANUAL_REVIEW", reason: "RETURNED" });
    const hours = (Date.parse(state.timers[0]?.at ?? "") - Date.parse(entered?.at ?? "")) / 3_600_000;
    expect([state.timers[0]?.name, Math.round(hours)]).toEqual(["due", 24]);
    const [reset] = (await loan.audit()).filter(({ type }) => type === "case.approvalsReset");
    expect(reset?.data).toEqual({ reason: "RETURNED", decisionIds: approvals.map(({ id }) => id), round: 1 });
    await loan.decideOn({ level: 1, seat: 1, cycle: 2 }, lena, yes);
    await loan.decideOn({ level: 1, seat: 2, cycle: 2 }, people.olivia, yes);
    await loan.decideOn({ level: 2, cycle: 2 }, people.uma, yes);
    await loan.atStage("AWAITING_SIGNATURE");
  });

  it("may hand it back three times; then it must be decided", async () => {
    const loan = await openLoan(highRiskApplication());
    for (let cycle = 1; cycle <= 4; cycle += 1) {
      await loan.decideOn({ level: 1, seat: 1, cycle }, people.olivia, yes);
      await loan.decideOn({ level: 1, seat: 2, cycle }, lena, yes);
      const { outcomes } = await loan.taskOf({ level: 2, cycle });
      expect(outcomes?.includes("RETURNED")).toBe(cycle < 4);
      if (cycle < 4)
        await loan.decideOn({ level: 2, cycle }, people.uma, { outcome: "RETURNED", data: { reason: "Once more." } });
    }
    await loan.decideOn({ level: 2, cycle: 4 }, people.uma, no);
    expect(await loan.ended()).toBe("REJECTED");
  });
});

describe("a case nobody may decide", () => {
  const beyondEverybody = 900_000_00;
  const stuck = async () => {
    const application = lowRiskApplication({ amount: beyondEverybody, termMonths: 240, applicant: { monthlyIncome: 90_000_00 } });
    const loan = await openLoan(application);
    const terms = { outcome: "APPROVED", data: { amount: beyondEverybody, rateBps: 725, termMonths: 240 } };
    await loan.decideOn({ level: 1, seat: 1 }, people.olivia, terms);
    await loan.decideOn({ level: 1, seat: 2 }, lena, terms);
    await loan.taskOf({ type: "loan.nobodyToDecide" }, people.otto);
    await waitFor("the flag", async () => (await loan.storedState()).nobodyCanDecide === true);
    return { loan, terms };
  };
  const lookAgain = (loan: LoanCase) =>
    loan.decideOn({ type: "loan.nobodyToDecide" }, people.otto, { outcome: "LOOK_AGAIN", data: {} });

  it("says so, asks operations until somebody can, and takes the question back by itself", async () => {
    const { loan, terms } = await stuck();
    const told = (await loan.audit()).filter(({ type }) => type === "case.nobodyCanDecide");
    expect(told.map(({ data }) => data)).toEqual([{ taskId: (await loan.taskOf({ level: 2 })).id, level: 2 }]);
    const { decisionId } = await lookAgain(loan);
    // Still nobody: asked again.
    await waitFor("a second question", async () => {
      const asked = await loan.rows("SELECT id FROM tasks WHERE case_id = $1 AND type = 'loan.nobodyToDecide'");
      return asked.length === 2;
    });
    const second = await stuck();
    const boss = { ...people.uma, id: randomUUID(), name: "Bea Vogel", email: "bea@demo.test" };
    await addPerson(boss, 1_000_000_00);
    await lookAgain(loan);
    await waitFor("the flag to fall", async () => (await loan.storedState()).nobodyCanDecide === false);
    expect(await loan.rows("SELECT status FROM tasks WHERE case_id = $1 AND type = 'loan.nobodyToDecide'")).toEqual([
      { status: "DECIDED" },
      { status: "DECIDED" },
    ]);
    await loan.decideOn({ level: 2 }, boss, terms);
    await loan.atStage("AWAITING_SIGNATURE");
    expect(typeof decisionId).toBe("string");
    await allAcknowledged(loan);
    // The other case learns it at its next ring.
    await second.loan.advance("25h");
    await waitFor("the flag to fall", async () => (await second.loan.storedState()).nobodyCanDecide === false);
    expect(await second.loan.rows("SELECT status FROM tasks WHERE case_id = $1 AND type = 'loan.nobodyToDecide'")).toEqual([
      { status: "CANCELLED" },
    ]);
  });
});
