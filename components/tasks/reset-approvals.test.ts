import { expect, test } from "vitest";
import { type EarlierDecision, resetApprovals } from "./reset-approvals";

const decided = (level: number, outcome: string, more: Partial<EarlierDecision> = {}): EarlierDecision => ({
  decisionId: "00000000-0000-4000-8000-000000000001",
  taskType: "loan.review",
  level,
  outcome,
  data: {},
  by: { id: "00000000-0000-4000-8000-000000000002", name: "Olivia Hart" },
  at: "2026-03-02T12:00:00.000Z",
  counts: true,
  ...more,
});

test("a reset approval says what reset it", () => {
  const gone = { counts: false };
  const reset = resetApprovals({
    earlierDecisions: [
      decided(1, "APPROVED", gone),
      decided(2, "RETURNED", gone),
      decided(1, "APPROVED", gone),
      decided(2, "NEED_MORE_INFO", gone),
      decided(1, "APPROVED"),
    ],
  });
  expect(reset.map(({ reason }) => reason)).toEqual(["RETURNED", "NEED_MORE_INFO"]);
});
