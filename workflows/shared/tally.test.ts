import fc from "fast-check";
import { expect, it } from "vitest";
import { endOf } from "./tally";

const decisions = (...outcomes: string[]) =>
  outcomes.map((outcome, index) => ({
    decisionId: `${index}`,
    taskId: `${index}`,
    outcome,
    decidedAt: "2026-01-01T00:00:00.000Z",
  }));

it("ends a level of one with its one decision, whatever it is", () => {
  for (const outcome of ["APPROVED", "REJECTED", "NEED_MORE_INFO", "RETURNED", "RETRY"])
    expect(endOf(decisions(outcome), { need: 1, of: 1 })?.outcome).toBe(outcome);
});

it("two of three: the second yes ends it, or the second no", () => {
  const seats = { need: 2, of: 3 };
  expect(endOf(decisions("APPROVED", "REJECTED"), seats)).toBeUndefined();
  expect(endOf(decisions("APPROVED", "REJECTED", "APPROVED"), seats)?.decisionId).toBe("2");
  expect(endOf(decisions("REJECTED", "APPROVED", "REJECTED"), seats)).toMatchObject({ decisionId: "2", outcome: "REJECTED" });
});

it("what came first ends it, and nothing that comes later changes that", () => {
  const outcome = fc.constantFrom("APPROVED", "REJECTED", "NEED_MORE_INFO");
  const seats = fc
    .integer({ min: 1, max: 5 })
    .chain((of) => fc.record({ of: fc.constant(of), need: fc.integer({ min: 1, max: of }) }));
  fc.assert(
    fc.property(seats, fc.array(outcome, { maxLength: 5 }), (level, outcomes) => {
      const all = decisions(...outcomes.slice(0, level.of));
      const ends = all.map((_, index) => endOf(all.slice(0, index + 1), level));
      const first = ends.find(Boolean);
      expect(ends.slice(ends.indexOf(first)).every((end) => end === first)).toBe(true);
      // When every seat has decided, there is an end.
      if (all.length === level.of) expect(first).toBeDefined();
    }),
  );
});
