import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "./roles";
import { openTaskStatuses, taskStatuses } from "./task";
import { type TaskSituation, whyNotClaim, whyNotDecide } from "./task-rules";

const me = { id: "me", email: "me@people.test" };
const other = { id: "other", name: "Other" };
const at = "2026-05-03T10:00:00.000Z";

const situations: fc.Arbitrary<TaskSituation> = fc.record({
  task: fc.record({
    status: fc.constantFrom(...taskStatuses),
    level: fc.constantFrom(1, 2),
    requiredRoles: fc.subarray([...roles], { minLength: 1 }),
    limitApplies: fc.boolean(),
    amountCeiling: fc.option(fc.integer({ min: 0, max: 1_000 }), { freq: 1 }),
    fourEyes: fc.constantFrom("case", "case:2", null),
    outcomes: fc.constantFrom(null, ["APPROVED", "REJECTED"], ["RETRY", "CANCELLED"]),
    amount: fc.option(fc.integer({ min: 0, max: 1_000 })),
    currency: fc.option(fc.constantFrom("EUR", "USD")),
    assignee: fc.option(fc.constantFrom({ id: me.id, name: "Me" }, other)),
    decidedBy: fc.constant(null),
    earlierLevelOpen: fc.boolean(),
  }),
  case: fc.record({
    applicantId: fc.option(fc.constantFrom(me.id, other.id)),
    applicantEmail: fc.option(fc.constantFrom("me@people.test", "ME+score780@people.test", "other@people.test")),
    createdById: fc.option(fc.constantFrom(me.id, other.id)),
    cancelRequested: fc.boolean(),
  }),
  person: fc.record({
    id: fc.constant(me.id),
    email: fc.constant(me.email),
    roles: fc.subarray([...roles]),
    limits: fc.dictionary(fc.constantFrom("EUR", "USD"), fc.integer({ min: 0, max: 1_000 })),
  }),
  ownDecisions: fc.array(
    fc.record({ level: fc.constant(1), at: fc.constant(at), fourEyes: fc.constantFrom("case", "case:2", null) }),
    { maxLength: 2 },
  ),
});

const free: TaskSituation = {
  task: {
    status: "OPEN",
    level: 1,
    requiredRoles: ["LOAN_OFFICER"],
    limitApplies: false,
    amountCeiling: null,
    fourEyes: "case",
    outcomes: null,
    amount: 500,
    currency: "EUR",
    assignee: null,
    decidedBy: null,
    earlierLevelOpen: false,
  },
  case: { applicantId: other.id, applicantEmail: "other@people.test", createdById: other.id, cancelRequested: false },
  person: { ...me, roles: ["LOAN_OFFICER"], limits: {} },
  ownDecisions: [],
};

/** Holds in whatever situation decision and claim are allowed. */
const holdsWhenAllowed = (property: (situation: TaskSituation) => void): void =>
  fc.assert(
    fc.property(situations, (situation) => {
      for (const why of [whyNotDecide, whyNotClaim]) if (why(situation) === null) property(situation);
    }),
    { numRuns: 20_000 },
  );

test("the situations reach both answers", () => {
  expect(whyNotDecide(free)).toBeNull();
  const answers = fc
    .sample(situations, { numRuns: 6_000, seed: 7 })
    .map((situation) => whyNotDecide(situation)?.code ?? "ALLOWED");
  for (const answer of [
    "ALLOWED",
    "TASK_CLOSED",
    "CASE_CLOSED",
    "ADMIN_CANNOT_DECIDE",
    "IS_APPLICANT",
    "IS_CREATOR",
    "MISSING_ROLE",
    "ALREADY_DECIDED_CASE",
    "LEVEL_NOT_REACHED",
    "ABOVE_LIMIT",
    "CLAIMED_BY_OTHER",
  ])
    expect(answers).toContain(answer);
});

describe("four eyes", () => {
  test("nobody decides his own application, by account or by any tag of his mailbox", () => {
    holdsWhenAllowed(({ case: { applicantId, applicantEmail } }) => {
      expect(applicantId).not.toBe(me.id);
      expect(applicantEmail?.toLowerCase().split("@")[0]?.split("+")[0]).not.toBe("me");
    });
  });

  test("nobody decides what he entered", () =>
    holdsWhenAllowed((situation) => expect(situation.case.createdById).not.toBe(me.id)));

  test("nobody decides twice under one mark, nor a review after a decision beside it", () =>
    holdsWhenAllowed(({ task: { fourEyes }, ownDecisions }) => {
      if (fourEyes === null) return;
      for (const own of ownDecisions) expect([null, fourEyes]).not.toContain(own.fourEyes);
    }));

  test("who decided before a round that reset it may decide in the new one", () => {
    const again = { ...free, ownDecisions: [{ level: 1, at, fourEyes: "case" }] };
    expect(whyNotDecide(again)?.code).toBe("ALREADY_DECIDED_CASE");
    expect(whyNotDecide({ ...again, task: { ...free.task, fourEyes: "case:2" } })).toBeNull();
    expect(whyNotDecide({ ...again, task: { ...free.task, fourEyes: null } })).toBeNull();
  });

  test("an admin never decides, whatever else he is", () =>
    holdsWhenAllowed(({ person }) => expect(person.roles).not.toContain("ADMIN")));
});

test("only an open task, at its turn, with the role, and not out of another's hands", () => {
  holdsWhenAllowed(({ task, person }) => {
    expect(openTaskStatuses).toContain(task.status);
    expect(task.earlierLevelOpen).toBe(false);
    expect(task.requiredRoles.some((role) => person.roles.includes(role))).toBe(true);
    expect(task.assignee?.id ?? me.id).toBe(me.id);
  });
});

describe("authority limit", () => {
  test("where it applies, nobody decides above it", () => {
    fc.assert(
      fc.property(situations, fc.integer({ min: 1, max: 1_000 }), (situation, approved) => {
        const { task, person } = situation;
        if (!task.limitApplies || whyNotDecide(situation, approved) !== null) return;
        const limit = (task.currency && person.limits[task.currency]) || 0;
        expect(Math.max(task.amount ?? 0, approved)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 20_000 },
    );
  });

  test("at a level that is not the last it is never the reason", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const earlier = { ...situation, task: { ...situation.task, limitApplies: false } };
        expect(whyNotDecide(earlier, 1_000_000)?.code).not.toBe("ABOVE_LIMIT");
      }),
    );
  });

  test("the refusal names the limit in money", () => {
    const last = { ...free, task: { ...free.task, limitApplies: true }, person: { ...free.person, limits: { EUR: 123_456 } } };
    expect(whyNotDecide(last, 200_000)).toMatchObject({ code: "ABOVE_LIMIT", message: "Above your limit of 1,234.56 EUR." });
  });
});

test("no more may be approved than this review can grant, but rejecting and approving less are free", () => {
  const bounded = { ...free, task: { ...free.task, amountCeiling: 5_000_000 } };
  expect(whyNotDecide(bounded, 5_000_001)).toMatchObject({
    code: "ABOVE_REVIEW",
    message: "More than 50,000.00 EUR needs a further level of review.",
  });
  expect(whyNotDecide(bounded, 5_000_000)).toBeNull();
  expect(whyNotDecide(bounded)).toBeNull();
});

test("the loser of a race learns who decided and when", () => {
  const decided = { ...free, task: { ...free.task, status: "DECIDED" as const, decidedBy: { ...other, at } } };
  expect(whyNotDecide(decided)).toEqual({ code: "ALREADY_DECIDED", message: "Decided by Other.", params: { by: "Other", at } });
});

test("who decided an earlier level is told which", () => {
  expect(whyNotDecide({ ...free, ownDecisions: [{ level: 1, at, fourEyes: "case" }] })).toMatchObject({
    code: "ALREADY_DECIDED_CASE",
    message: "You decided level 1 of this case; the next level needs someone else.",
  });
});

test("only what is offered may be chosen", () => {
  const bounded = { ...free, task: { ...free.task, outcomes: ["APPROVED", "REJECTED"] } };
  expect(whyNotDecide(bounded, undefined, "NEED_MORE_INFO")).toMatchObject({
    code: "OUTCOME_NOT_OFFERED",
    params: { outcome: "NEED_MORE_INFO", offered: ["APPROVED", "REJECTED"] },
  });
  for (const outcome of ["APPROVED", "REJECTED"]) expect(whyNotDecide(bounded, undefined, outcome)).toBeNull();
  expect(whyNotDecide(free, undefined, "NEED_MORE_INFO")).toBeNull();
});
