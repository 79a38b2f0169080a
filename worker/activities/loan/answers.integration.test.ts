import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loanApplication } from "@/prisma/builders";
import { endingOf } from "../../testing/in-activity";
import { incomeSlot, loanRequests } from "../../testing/loan-requests";
import { type LoanWorld, openLoanWorld } from "../../testing/loan-world";
import { loanActivities } from "../loan-activities";

const { applyAnswers } = loanActivities;
let world: LoanWorld;
let requests: ReturnType<typeof loanRequests>;
beforeAll(async () => {
  world = await openLoanWorld();
  requests = loanRequests(world);
});
afterAll(() => world.close());

const dataOf = async (caseId: string) =>
  (
    await world.rows<{ data: ReturnType<typeof loanApplication>; amount: string }>(
      "SELECT data, amount FROM cases WHERE id = $1",
      [caseId],
    )
  )[0];

describe("taking over answers", () => {
  it("replaces the fields they are about, once, with before and after on the trail", async () => {
    const slots = [incomeSlot, { kind: "NUMBER", label: "Amount", target: "amount" }, { kind: "TEXT", label: "Why" }];
    const { caseId, request, step } = await requests.submitted(slots, [4_800_00, 15_000_00, "A cheaper car."]);
    const apply = () => step(() => applyAnswers(request.requestId));
    expect(await apply()).toEqual({ changed: ["amount", "applicant.monthlyIncome"] });
    expect(await apply()).toEqual({ changed: ["amount", "applicant.monthlyIncome"] });
    const before = loanApplication();
    expect(await dataOf(caseId)).toEqual({
      amount: 15_000_00,
      data: { ...before, amount: 15_000_00, applicant: { ...before.applicant, monthlyIncome: 4_800_00 } },
    });
    expect((await world.trail(caseId, "case.dataChanged")).map(({ data }) => data)).toEqual([
      {
        requestId: request.requestId,
        before: { amount: 18_000_00, "applicant.monthlyIncome": 5_200_00 },
        after: { amount: 15_000_00, "applicant.monthlyIncome": 4_800_00 },
      },
    ]);
  });

  it("does so once when two workers do it at the same time", async () => {
    const { caseId, request, step } = await requests.submitted([incomeSlot], [4_800_00]);
    const both = await Promise.all([1, 2, 3, 4].map(() => step(() => applyAnswers(request.requestId))));
    expect(both).toEqual(Array(4).fill({ changed: ["applicant.monthlyIncome"] }));
    expect(await world.trail(caseId, "case.dataChanged")).toHaveLength(1);
  });

  it("changes nothing, and tells nothing, where the answer is what stood there", async () => {
    const { caseId, request, step } = await requests.submitted([incomeSlot], [5_200_00]);
    expect(await step(() => applyAnswers(request.requestId))).toEqual({ changed: [] });
    expect(await world.trail(caseId, "case.dataChanged")).toEqual([]);
  });

  it("leaves an answer beside that the application cannot hold, and operations hear of it", async () => {
    const slots = [incomeSlot, { kind: "NUMBER", label: "Months", target: "termMonths" }];
    const { caseId, request, step } = await requests.submitted(slots, [4_800_00, 12.5]);
    expect(await step(() => applyAnswers(request.requestId))).toEqual({ changed: ["applicant.monthlyIncome"] });
    expect((await dataOf(caseId))?.data.termMonths).toBe(48);
    expect(await world.rows("SELECT kind, message FROM alerts WHERE case_id = $1", [caseId])).toEqual([
      { kind: "case.answerNotApplied", message: "an answer does not fit: termMonths" },
    ]);
  });

  it("never touches who applied, whatever a slot says it is for", async () => {
    const { caseId, request, step } = await requests.submitted([{ kind: "TEXT", label: "Mail" }], ["eve@demo.test"]);
    await world.owner.query("UPDATE request_slots SET target = 'applicant.email' WHERE request_id = $1", [request.requestId]);
    expect(await step(() => applyAnswers(request.requestId))).toEqual({ changed: [] });
    expect((await dataOf(caseId))?.data).toEqual(loanApplication());
  });

  it("takes nothing from a request that was not sent", async () => {
    const { caseId, request, step } = await requests.opened([incomeSlot]);
    await requests.fill(request.requestId, 1, 1_00);
    expect(await endingOf(step(() => applyAnswers(request.requestId)))).toBe("NO_REQUEST finally");
    expect((await dataOf(caseId))?.data.applicant.monthlyIncome).toBe(5_200_00);
  });
});
