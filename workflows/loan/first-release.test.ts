import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loanApplication, lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { loanActivities } from "../../worker/activities/loan-activities";
import { type LoanCase, openLoan } from "../testing/loan-case";
import { startOwnWorld } from "../testing/own-world";

let world: Awaited<ReturnType<typeof startOwnWorld>>;
beforeAll(async () => {
  world = await startOwnWorld(
    {},
    {
      // What the first release answered: no edition, no legal clock, no bounds to rounds and returns.
      validateApplication: async (caseId: string) => ({ reasons: (await loanActivities.validateApplication(caseId)).reasons }),
      assessRisk: async (caseId: string, score: number) => {
        const { level, automatic, levels, clock, ruleVersion } = await loanActivities.assessRisk(caseId, score);
        return { level, automatic, levels, clock, ruleVersion };
      },
    },
  );
});
afterAll(() => world.stop());

const markers = async (loan: LoanCase): Promise<string[]> => {
  const { events } = await loan.handle.fetchHistory();
  return (events ?? []).flatMap(({ markerRecordedEventAttributes: marker }) =>
    marker?.markerName === "core_patch" ? ["patch"] : [],
  );
};

describe.concurrent("a case begun by the first release", () => {
  it("is told to its pay-out from where it stands", async () => {
    const loan = await openLoan(mediumRiskApplication());
    const { timers } = await loan.underReview();
    expect(timers.map(({ name }) => name)).toEqual(["due", "escalation", "reminder"]);
    await loan.approve(1, people.olivia);
    await loan.accept();
    expect(await loan.ended()).toBe("COMPLETED");
    expect(await markers(loan)).toHaveLength(1);
    expect((await loan.notices()).filter(({ kind }) => kind === "loan.paidOut")).toHaveLength(2);
  });

  it("is paid out after an automatic approval", async () => {
    const loan = await openLoan(lowRiskApplication());
    await loan.accept();
    expect(await loan.ended()).toBe("COMPLETED");
  });

  it("can be asked for more", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.askForMore({ level: 1 }, people.olivia);
    await loan.fill();
    await loan.submit();
    await loan.taskOf({ level: 1, cycle: 2 });
    await loan.approve(1, people.olivia);
    await loan.atStage("AWAITING_SIGNATURE");
  });

  it("asks operations when the bureau does not know the applicant", async () => {
    const loan = await openLoan(loanApplication({ bureau: "unknown" }));
    await loan.atStage("CREDIT_CHECK_FAILED");
    await loan.taskOf({ type: "loan.creditCheckFailed" }, people.otto);
    await loan.withdraw();
    expect(await loan.ended()).toBe("WITHDRAWN");
    expect(await loan.rows("SELECT id FROM outbox WHERE case_id = $1 AND acknowledged_at IS NULL")).toEqual([]);
  });
});

describe("a case begun by this release", () => {
  it("asks for no patch and says which story it follows in its first step", async () => {
    const { edition } = await loanActivities.validateApplication((await openLoan(lowRiskApplication())).id);
    expect(edition).toBe(2);
  });
});
