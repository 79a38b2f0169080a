import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "./roles";
import { openTaskStatuses, taskStatuses } from "./task";
import { whyNotClaim, whyNotDecide } from "./task-rules";
import type { TaskSituation } from "./task-situation";
import { away, free, me, other } from "./testing/free-situation";

const at = "2026-05-03T10:00:00.000Z";

const mostlyNot = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const decisions = fc.array(
  fc.record({ level: fc.constant(1), at: fc.constant(at), fourEyes: fc.constantFrom("case", "case:2", null) }),
  { maxLength: 1 },
);

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
    assignee: fc.option(fc.constantFrom({ id: me.id, name: "Me" }, other, away)),
    delegatedBy: fc.constant(null),
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
  actsFor: fc.option(
    fc.record({
      id: fc.constant(away.id),
      name: fc.constant(away.name),
      limits: fc.dictionary(fc.constantFrom("EUR", "USD"), fc.integer({ min: 0, max: 1_000 })),
    }),
  ),
  ownDecisions: decisions,
  onePerson: fc.array(
    fc.record({
      id: fc.constant(away.id),
      name: fc.constant(away.name),
      relation: fc.constantFrom("DEPUTY", "STANDS_IN", "GAVE"),
      applicant: mostlyNot,
      creator: mostlyNot,
      decisions,
    }),
    { maxLength: 1 },
  ),
  conflictDeclared: mostlyNot,
});

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
    .sample(situations, { numRuns: 60_000, seed: 7 })
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
    "ABOVE_LIMIT_FOR",
    "COUNTS_AS_ONE",
    "CONFLICT_DECLARED",
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

  test("two people of whom one stands in for the other are one pair of eyes", () => {
    holdsWhenAllowed(({ task: { fourEyes }, onePerson }) => {
      for (const { applicant, creator, decisions: theirs } of onePerson) {
        expect(applicant || creator).toBe(false);
        if (fourEyes !== null) for (const decision of theirs) expect([null, fourEyes]).not.toContain(decision.fourEyes);
      }
    });
    const ana = { ...away, relation: "STANDS_IN" as const, applicant: false, creator: true, decisions: [] };
    expect(whyNotDecide({ ...free, onePerson: [ana] })).toMatchObject({
      code: "COUNTS_AS_ONE",
      message: "You are the deputy of Ana, who entered it; someone else decides it.",
      params: { name: "Ana", relation: "STANDS_IN", because: "IS_CREATOR" },
    });
  });

  test("who declared a conflict of interest does not decide", () =>
    holdsWhenAllowed(({ conflictDeclared }) => expect(conflictDeclared).toBe(false)));

  test("an admin never decides, whatever else he is", () =>
    holdsWhenAllowed(({ person }) => expect(person.roles).not.toContain("ADMIN")));
});

test("only an open task, at its turn, with the role, and not out of another's hands", () => {
  holdsWhenAllowed(({ task, person, actsFor }) => {
    expect(openTaskStatuses).toContain(task.status);
    expect(task.earlierLevelOpen).toBe(false);
    expect(task.requiredRoles.some((role) => person.roles.includes(role))).toBe(true);
    expect([me.id, actsFor?.id]).toContain(task.assignee?.id ?? me.id);
  });
});

describe("authority limit", () => {
  test("where it applies, nobody decides above it", () => {
    fc.assert(
      fc.property(situations, fc.integer({ min: 1, max: 1_000 }), (situation, approved) => {
        const { task, person, actsFor } = situation;
        if (!task.limitApplies || whyNotDecide(situation, approved) !== null) return;
        for (const { limits } of [person, ...(actsFor ? [actsFor] : [])]) {
          const limit = (task.currency && limits[task.currency]) || 0;
          expect(Math.max(task.amount ?? 0, approved)).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  test("at a level that is not the last it is never the reason", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const earlier = { ...situation, task: { ...situation.task, limitApplies: false } };
        expect(["ABOVE_LIMIT", "ABOVE_LIMIT_FOR"]).not.toContain(whyNotDecide(earlier, 1_000_000)?.code);
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
