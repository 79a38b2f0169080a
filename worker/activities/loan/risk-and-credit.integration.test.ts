import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { riskAssessmentSchema } from "@/domain/loan/risk";
import { needMoreInfoSchema } from "@/domain/requests/request";
import { highRiskApplication, loanApplication, loanRejection, loanTerms, lowRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { loanPolicy } from "@/prisma/policies";
import { loanActivities as steps } from "@/worker/activities/loan-activities";
import { endingOf } from "../../testing/in-activity";
import { type LoanWorld, openLoanWorld } from "../../testing/loan-world";

let world: LoanWorld;
beforeAll(async () => {
  world = await openLoanWorld();
});
afterAll(() => world.close());

const assessmentOf = async (caseId: string) => {
  const [row] = await world.rows<{ assessment: unknown }>("SELECT assessment FROM cases WHERE id = $1", [caseId]);
  return riskAssessmentSchema.parse(row?.assessment);
};

describe("asking the bureau", () => {
  it("asks once per round, the first under the key it always had", async () => {
    const caseId = await world.addLoan(loanApplication({ bureau: "score700" }));
    for (const round of [undefined, 1, 2, 2, 3]) await world.step(caseId, () => steps.checkCredit(caseId, round));
    expect(
      await world.rows(
        "SELECT idempotency_key AS key, attempts FROM sim_bureau_inquiries WHERE idempotency_key LIKE $1 ORDER BY idempotency_key",
        [`loan-${caseId}:%`],
      ),
    ).toEqual([
      { key: `loan-${caseId}:credit-check`, attempts: 2 },
      { key: `loan-${caseId}:credit-check:2`, attempts: 2 },
      { key: `loan-${caseId}:credit-check:3`, attempts: 1 },
    ]);
  });

  it("fails finally for a person it does not know, also when it comes to know him later", async () => {
    for (const [bureau, again] of [
      ["unknown", "APPLICANT_UNKNOWN finally"],
      ["unknownonce", "DONE"],
    ] as const) {
      const caseId = await world.addLoan(loanApplication({ bureau }));
      const check = () => endingOf(world.step(caseId, () => steps.checkCredit(caseId)));
      expect([await check(), await check()]).toEqual(["APPLICANT_UNKNOWN finally", again]);
    }
  });
});

describe("assessing the risk", () => {
  it("says with the levels how many people each needs, and what clocks and rounds the policy gives", async () => {
    const caseId = await world.addLoan(highRiskApplication());
    const quorum = { ...loanPolicy, levels: [loanPolicy.levels[0], { ...loanPolicy.levels[1], need: 2, of: 3 }] };
    const setPolicy = (data: unknown) =>
      world.owner.query("UPDATE policies SET data = $1 WHERE id = 'loan'", [JSON.stringify(data)]);
    await setPolicy(quorum);
    const assessed = await world.step(caseId, () => steps.assessRisk(caseId, 560));
    await setPolicy(loanPolicy);
    expect(assessed).toMatchObject({
      level: "HIGH",
      automatic: false,
      levels: [
        { level: 1, need: 1, of: 1 },
        { level: 2, need: 2, of: 3, limitApplies: true },
      ],
      noticeOfAction: { within: "30d" },
      requestRounds: 5,
      returns: 3,
    });
  });

  it("stores the assessment of a later round, tells it, and whoever still looks at the older one is told too", async () => {
    const caseId = await world.addLoan(loanApplication());
    const assess = (score: number) => world.step(caseId, () => steps.assessRisk(caseId, score));
    await assess(780);
    const taskId = await world.addTask(caseId);
    await assess(780);
    const before = await assessmentOf(caseId);
    await assess(520);
    const after = await assessmentOf(caseId);
    expect(after.inputs?.creditScore).toBe(520);
    expect((await world.trail(caseId, "case.riskAssessed")).map(({ data }) => data.score)).toEqual([before.score, after.score]);
    expect(await world.rows("SELECT version, changes FROM tasks WHERE id = $1", [taskId])).toMatchObject([
      { version: 2, changes: [{ version: 2, kind: "assessmentChanged", params: { level: after.level, score: after.score } }] },
    ]);
  });

  it("takes the level a person gave, and says whose it is instead of making up a score", async () => {
    const caseId = await world.addLoan(lowRiskApplication());
    const decisionId = await world.decide(caseId, {
      outcome: "CONTINUE",
      data: { riskLevel: "LOW", note: "Assessed by hand." },
      type: "loan.riskAssessmentFailed",
      by: people.otto,
    });
    const assume = () => world.step(caseId, () => steps.assumeRisk(caseId, decisionId));
    const assumed = await assume();
    expect(await assume()).toEqual(assumed);
    expect(assumed).toMatchObject({ level: "LOW", automatic: false, levels: [{ level: 1, limitApplies: true }] });
    const { given, ...rest } = await assessmentOf(caseId);
    expect(rest).toMatchObject({ level: "LOW", score: null, inputs: null, factors: [], ruleSet: { id: "loan-risk" } });
    expect(given).toMatchObject({ decisionId, by: { id: people.otto.id, name: people.otto.name }, note: "Assessed by hand." });
    expect((await world.trail(caseId, "case.riskAssessed")).map(({ data }) => data)).toMatchObject([
      { level: "LOW", score: null, factors: [], decisionId },
    ]);
    expect(await endingOf(world.step(caseId, () => steps.approveAutomatically(caseId)))).toBe("NOT_AUTOMATIC finally");
    expect(JSON.stringify(assumed)).not.toContain("Otto");
  });
});

describe("approving without a person", () => {
  const found = async (type: string, outcome: string, data: unknown) => {
    const caseId = await world.addLoan(lowRiskApplication());
    await world.decide(caseId, { type, outcome, data, by: people.otto });
    const { level, automatic, levels } = await world.step(caseId, () => steps.assessRisk(caseId, 800));
    const approved = await endingOf(world.step(caseId, () => steps.approveAutomatically(caseId)));
    return { level, automatic, levels: levels.map(({ level: at }) => at), approved };
  };
  const asked = needMoreInfoSchema.parse({ slots: [{ kind: "TEXT", label: "Income" }], message: "Tell us." });

  it.each([
    ["gave the credit score", "loan.creditCheckFailed", "CONTINUE", { creditScore: 800, note: "By telephone." }],
    ["asked the applicant for more", "loan.review", "NEED_MORE_INFO", asked],
  ])("is over once a person %s, however low the risk", async (_, type, outcome, data) => {
    expect(await found(type, outcome, data)).toEqual({
      level: "LOW",
      automatic: false,
      levels: [1],
      approved: "NOT_AUTOMATIC finally",
    });
  });

  it("goes on when a person had the bureau asked once more, no more", async () => {
    const data = { note: "It knows him by now." };
    expect(await found("loan.creditCheckFailed", "RETRY", data)).toMatchObject({ automatic: true, approved: "DONE" });
  });
});

describe("what a decision tells its workflow", () => {
  const read = async (outcome: string, data: unknown) => {
    const caseId = await world.addLoan();
    return steps.readDecidedLoan(await world.decide(caseId, { outcome, data }));
  };
  const slots = [
    { kind: "TEXT", label: "Why the bank refused Ana" },
    { kind: "NUMBER", label: "Income" },
  ];

  it.each([
    ["APPROVED", loanTerms({ comment: "Ana is a friend." }), { terms: loanTerms() }],
    ["REJECTED", loanRejection(), { reasons: ["OBLIGATIONS_EXCESSIVE"] }],
    ["NEED_MORE_INFO", needMoreInfoSchema.parse({ slots, message: "Tell us." }), { asked: 2 }],
    ["RETURNED", { reason: "Look at the income again." }, { returned: true }],
  ])("is codes and numbers only: %s", async (outcome, data, told) => {
    expect(await read(outcome, data)).toEqual(told);
  });

  it.each([
    ["loan.creditCheckFailed", "CONTINUE", { creditScore: 700, note: "by telephone" }, { creditScore: 700 }],
    ["loan.creditCheckFailed", "RETRY", { note: "again" }, {}],
    ["loan.riskAssessmentFailed", "CONTINUE", { riskLevel: "HIGH", note: "by hand" }, { riskLevel: "HIGH" }],
    ["loan.riskAssessmentFailed", "REJECTED", loanRejection(), { reasons: ["OBLIGATIONS_EXCESSIVE"] }],
    ["loan.documentsFailed", "CANCELLED", { message: "We are sorry, Ana." }, {}],
    ["loan.payoutFailed", "CONTINUE", { paymentReference: "B-1", disbursementDate: "2026-12-01", note: "by hand" }, {}],
  ])("about a failed step as well: %s %s", async (type, outcome, data, told) => {
    const caseId = await world.addLoan();
    const decisionId = await world.decide(caseId, { outcome, data, type, by: people.otto });
    expect(await steps.readDecidedStep(decisionId)).toEqual({ outcome, ...told });
  });
});
