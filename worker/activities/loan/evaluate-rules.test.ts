import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RiskInputs } from "@/domain/loan/risk";
import { riskInputsOf } from "@/domain/loan/risk-inputs";
import { highRiskApplication, lowRiskApplication, mediumRiskApplication } from "@/prisma/builders";
import { evaluateRules } from "./evaluate-rules";

const anyInputs: fc.Arbitrary<RiskInputs> = fc.record({
  creditScore: fc.integer({ min: 300, max: 850 }),
  debtToIncomeBps: fc.integer({ min: 0, max: 1_000_000 }),
  loanToValueBps: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  age: fc.integer({ min: 18, max: 100 }),
  yearsEmployed: fc.integer({ min: 0, max: 160 }).map((halves) => halves / 2),
  previousBankruptcy: fc.boolean(),
});

describe("the rule set", () => {
  it.each([
    ["LOW", lowRiskApplication(), 800],
    ["MEDIUM", mediumRiskApplication(), 660],
    ["HIGH", highRiskApplication(), 560],
  ])("finds %s", async (level, application, score) => {
    const { level: found } = await evaluateRules(riskInputsOf(application, score, 690, "2026-11-21"));
    expect(found).toBe(level);
  });

  it("has exactly one factor for everything it looks at, adds them up and keeps the trace", async () => {
    await fc.assert(
      fc.asyncProperty(anyInputs, async (inputs) => {
        const { factors, score, trace, level } = await evaluateRules(inputs);
        const names = factors.map(({ name }) => name).sort();
        const expected = ["AGE", "CREDIT_SCORE", "DEBT_TO_INCOME", "PREVIOUS_BANKRUPTCY", "YEARS_EMPLOYED"];
        expect(names).toEqual([...expected, ...(inputs.loanToValueBps === null ? [] : ["LOAN_TO_VALUE"])].sort());
        expect(score).toBe(factors.reduce((sum, factor) => sum + factor.score, 0));
        expect(level).toBe(score <= 20 ? "LOW" : score <= 55 ? "MEDIUM" : "HIGH");
        expect(trace).toMatchObject([
          { table: "factors", hits: { length: factors.length } },
          { table: "level", hits: { length: 1 } },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("finds no less risk for a worse score, heavier debts or a bankruptcy", async () => {
    await fc.assert(
      fc.asyncProperty(anyInputs, fc.nat(200), fc.nat(5_000), async (inputs, lower, more) => {
        const worse = {
          ...inputs,
          creditScore: inputs.creditScore - lower,
          debtToIncomeBps: inputs.debtToIncomeBps + more,
          previousBankruptcy: true,
        };
        expect((await evaluateRules(worse)).score).toBeGreaterThanOrEqual((await evaluateRules(inputs)).score);
      }),
      { numRuns: 200 },
    );
  });

  it("says the same each time", async () => {
    const inputs = riskInputsOf(mediumRiskApplication(), 660, 690, "2026-11-21");
    expect(await evaluateRules(inputs)).toEqual(await evaluateRules(inputs));
  });
});
